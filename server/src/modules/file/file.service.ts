import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../identity/index.js';
import type { SignedQuery } from './file.dto.js';
import type { FileView } from './file.view.js';

@Injectable()
export class FileService {
  upload(_actor: Actor, _request: FastifyRequest): Promise<FileView> {
    throw new Error('not built yet');
  }

  send(_id: string, _query: SignedQuery, _reply: FastifyReply): Promise<void> {
    throw new Error('not built yet');
  }
}
