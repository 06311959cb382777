import { Controller, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type AppRequest, GetEndpoint, PostEndpoint } from '../../platform/http/index.js';
import { Actor, CurrentActor } from '../identity/index.js';
import { FileParams, SignedQuery } from './file.dto.js';
import { FileService } from './file.service.js';
import { FileView } from './file.view.js';

@ApiTags('files')
@Controller('api/v1/files')
export class FileController {
  constructor(@Inject(FileService) private readonly files: FileService) {}

  @PostEndpoint('', {
    allow: 'signed-in',
    summary: 'Upload one picture (at most 10 MB); it is re-encoded and position data is removed',
    returns: FileView,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  upload(@CurrentActor() actor: Actor, @Req() request: AppRequest): Promise<FileView> {
    return this.files.upload(actor, request);
  }

  @GetEndpoint(':id', { allow: 'public', summary: 'The picture behind a signed link' })
  async send(
    @Param() { id }: FileParams,
    @Query() query: SignedQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stream, size, mediaType, seconds } = await this.files.open(id, query);
    await reply
      .status(200)
      .type(mediaType)
      .header('content-length', size)
      .header('cache-control', `private, max-age=${seconds}, immutable`)
      .send(stream);
  }
}
