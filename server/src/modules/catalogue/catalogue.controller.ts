import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntryKind } from '@linli/shared';
import type { FastifyReply } from 'fastify';
import { csvOf, sendTable, type TableFormat, xlsxOf } from '../../platform/export/index.js';
import { DeleteEndpoint, GetEndpoint, PostEndpoint, PutEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import {
  BeginDraftBody,
  CatalogueRowBody,
  cellsOf,
  EntriesQuery,
  EntryParams,
  ExportQuery,
  ImportBody,
  PublishBody,
  TileParams,
} from './catalogue.dto.js';
import { CatalogueQueries } from './catalogue.queries.js';
import {
  CatalogueChangesView,
  CatalogueRowsView,
  CatalogueVersionView,
  ServiceMatterView,
  ServiceTileView,
} from './catalogue.view.js';
import { DraftService } from './draft.service.js';

@ApiTags('catalogue')
@Controller('api/v1')
export class CatalogueController {
  constructor(
    @Inject(CatalogueQueries) private readonly queries: CatalogueQueries,
    @Inject(DraftService) private readonly drafts: DraftService,
  ) {}

  @GetEndpoint('services', {
    allow: 'public',
    summary: 'Service tiles in plain words',
    returns: ServiceTileView,
    many: true,
  })
  services(): Promise<ServiceTileView[]> {
    return this.queries.services();
  }

  @GetEndpoint('services/:tile/matters', {
    allow: 'request.accept',
    summary: 'Components and matters of a tile',
    returns: ServiceMatterView,
    many: true,
  })
  matters(@Param() { tile }: TileParams): Promise<ServiceMatterView[]> {
    return this.queries.matters(tile);
  }

  @GetEndpoint('catalogue/versions', {
    allow: 'catalogue.edit',
    summary: 'Versions of the catalogue, newest first',
    returns: CatalogueVersionView,
    many: true,
  })
  versions(): Promise<CatalogueVersionView[]> {
    return this.queries.versions();
  }

  @GetEndpoint('catalogue/entries', {
    allow: 'catalogue.edit',
    summary: 'Rows of a version',
    returns: CatalogueRowsView,
  })
  entries(@Query() query: EntriesQuery): Promise<CatalogueRowsView> {
    return this.queries.rows(query);
  }

  @GetEndpoint('catalogue/export', { allow: 'catalogue.edit', summary: 'A version as a table' })
  async export(@Query() { versionId, format }: ExportQuery, @Res() reply: FastifyReply): Promise<void> {
    const { sheet, number } = await this.queries.sheet(versionId);
    const as = (format ?? 'csv') as TableFormat;
    const file = as === 'csv' ? csvOf(sheet) : await xlsxOf([sheet]);
    await sendTable(reply, { name: `事项目录第${number}版`, format: as }, file);
  }

  @PostEndpoint('catalogue/draft', {
    allow: 'catalogue.edit',
    summary: 'Begin a draft, also to go back to an earlier version',
    returns: CatalogueVersionView,
    many: true,
  })
  async begin(
    @CurrentActor() actor: Actor,
    @Body() { fromId }: BeginDraftBody,
  ): Promise<CatalogueVersionView[]> {
    await this.drafts.begin(actor, fromId);
    return this.queries.versions();
  }

  @PostEndpoint('catalogue/import', {
    allow: 'catalogue.edit',
    summary: 'Make a table the draft, whole or not at all',
    returns: CatalogueChangesView,
  })
  async import(@CurrentActor() actor: Actor, @Body() { file }: ImportBody): Promise<CatalogueChangesView> {
    await this.drafts.importTable(actor, Buffer.from(file, 'base64'));
    return this.queries.changes();
  }

  @GetEndpoint('catalogue/draft/changes', {
    allow: 'catalogue.edit',
    summary: 'How the draft differs from what is in force',
    returns: CatalogueChangesView,
  })
  changes(): Promise<CatalogueChangesView> {
    return this.queries.changes();
  }

  @PutEndpoint('catalogue/draft/entries', {
    allow: 'catalogue.edit',
    summary: 'Add or change a row of the draft',
    returns: CatalogueChangesView,
  })
  async put(@Body() body: CatalogueRowBody): Promise<CatalogueChangesView> {
    await this.drafts.put(cellsOf(body));
    return this.queries.changes();
  }

  @DeleteEndpoint('catalogue/draft/entries/:kind/:code', {
    allow: 'catalogue.edit',
    summary: 'Take a row out of the draft',
    returns: CatalogueChangesView,
  })
  async remove(@Param() { kind, code }: EntryParams): Promise<CatalogueChangesView> {
    await this.drafts.remove(kind as EntryKind, code);
    return this.queries.changes();
  }

  @DeleteEndpoint('catalogue/draft', { allow: 'catalogue.edit', summary: 'Throw the draft away' })
  discard(): Promise<void> {
    return this.drafts.discard();
  }

  @PostEndpoint('catalogue/draft/publish', {
    allow: 'catalogue.edit',
    summary: 'From now on the draft is in force',
    returns: CatalogueVersionView,
    many: true,
  })
  async publish(
    @CurrentActor() actor: Actor,
    @Body() { note }: PublishBody,
  ): Promise<CatalogueVersionView[]> {
    await this.drafts.publish(actor, note ?? null);
    return this.queries.versions();
  }
}
