import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTable } from '../../platform/export/index.js';
import { DeleteEndpoint, GetEndpoint, PatchEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { BulkAcceptBody, BulkDispatchBody, BulkRowView, BulkUnitsBody, BulkUnitView } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';
import { ExportBody, ExportFileQuery, ExportView } from './export.dto.js';
import { ExportService } from './export.service.js';
import { DeskParams, SavedFilterBody, SavedFilterPatch, SavedFilterView } from './saved-filter.dto.js';
import { SavedFilterService } from './saved-filter.service.js';

/** The desk around the lists: filters to keep, files to take along, one step for many. */
@ApiTags('desk')
@Controller('api/v1')
export class DeskController {
  constructor(
    @Inject(SavedFilterService) private readonly filters: SavedFilterService,
    @Inject(ExportService) private readonly exports: ExportService,
    @Inject(BulkService) private readonly bulk: BulkService,
  ) {}

  @GetEndpoint('workbench/filters', {
    allow: 'workbench.read',
    summary: 'Filters I keep, and those shared in my units',
    returns: SavedFilterView,
    many: true,
  })
  savedFilters(@CurrentActor() actor: Actor): Promise<SavedFilterView[]> {
    return this.filters.list(actor);
  }

  @PostEndpoint('workbench/filters', {
    allow: 'workbench.read',
    summary: 'Keep a filter under a name',
    returns: SavedFilterView,
  })
  saveFilter(@CurrentActor() actor: Actor, @Body() body: SavedFilterBody): Promise<SavedFilterView> {
    return this.filters.create(actor, body);
  }

  @PatchEndpoint('workbench/filters/:id', {
    allow: 'workbench.read',
    summary: 'Rename, pin or share a filter',
    returns: SavedFilterView,
  })
  changeFilter(
    @CurrentActor() actor: Actor,
    @Param() { id }: DeskParams,
    @Body() body: SavedFilterPatch,
  ): Promise<SavedFilterView> {
    return this.filters.change(actor, id, body);
  }

  @DeleteEndpoint('workbench/filters/:id', { allow: 'workbench.read', summary: 'Forget a filter' })
  removeFilter(@CurrentActor() actor: Actor, @Param() { id }: DeskParams): Promise<void> {
    return this.filters.remove(actor, id);
  }

  @PostEndpoint('workbench/exports', {
    allow: 'workbench.read',
    summary: 'Write what a filter leaves into a file',
    returns: ExportView,
  })
  askExport(@CurrentActor() actor: Actor, @Body() body: ExportBody): Promise<ExportView> {
    return this.exports.ask(actor, body);
  }

  @GetEndpoint('workbench/exports', {
    allow: 'workbench.read',
    summary: 'My last exports',
    returns: ExportView,
    many: true,
  })
  myExports(@CurrentActor() actor: Actor): Promise<ExportView[]> {
    return this.exports.list(actor);
  }

  @GetEndpoint('workbench/exports/:id', {
    allow: 'workbench.read',
    summary: 'How far an export is',
    returns: ExportView,
  })
  oneExport(@CurrentActor() actor: Actor, @Param() { id }: DeskParams): Promise<ExportView> {
    return this.exports.one(actor, id);
  }

  @PostEndpoint('workbench/exports/:id/cancel', {
    allow: 'workbench.read',
    summary: 'Stop an export',
    returns: ExportView,
  })
  cancelExport(@CurrentActor() actor: Actor, @Param() { id }: DeskParams): Promise<ExportView> {
    return this.exports.cancel(actor, id);
  }

  @GetEndpoint('exports/:id/file', { allow: 'public', summary: 'The file behind the link of an export' })
  async exportFile(
    @Param() { id }: DeskParams,
    @Query() { t }: ExportFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, ...file } = await this.exports.open(id, t);
    await sendTable(reply, file, stream);
  }

  @PostEndpoint('workbench/bulk/accept', {
    allow: 'request.accept',
    summary: 'Take in many; says of each whether and why not',
    returns: BulkRowView,
    many: true,
  })
  accept(@CurrentActor() actor: Actor, @Body() body: BulkAcceptBody): Promise<BulkRowView[]> {
    return this.bulk.accept(actor, body);
  }

  @PostEndpoint('workbench/bulk/dispatch', {
    allow: 'request.dispatch',
    summary: 'Give many to one unit; says of each whether and why not',
    returns: BulkRowView,
    many: true,
  })
  dispatch(@CurrentActor() actor: Actor, @Body() body: BulkDispatchBody): Promise<BulkRowView[]> {
    return this.bulk.dispatch(actor, body);
  }

  @PostEndpoint('workbench/bulk/units', {
    allow: 'request.dispatch',
    summary: 'Units that answer for the selected ones',
    returns: BulkUnitView,
    many: true,
  })
  units(@CurrentActor() actor: Actor, @Body() body: BulkUnitsBody): Promise<BulkUnitView[]> {
    return this.bulk.unitsFor(actor, body.ids);
  }
}
