import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FileService, FileView } from '../file/index.js';
import type { Actor } from '../identity/index.js';

/**
 * What pictures show: the matter itself, the finished work (by order), a check (by its line in the history), an answer
 * (by its question), or what somebody shows with her rating.
 */
export type PhotoSubject = 'request' | 'work-order' | 'request-check' | 'request-answer' | 'request-rating';

/** Pictures of requests. */
@Injectable()
export class RequestPhotos {
  constructor(@Inject(FileService) private readonly files: FileService) {}

  /** Binds the actor's own unbound pictures, in this order; else `file.not_yours`. */
  attach(
    tx: EntityManager,
    actor: Pick<Actor, 'personId'>,
    photoIds: readonly string[],
    type: PhotoSubject,
    id: string,
  ): Promise<void> {
    return this.files.attach(tx, photoIds, actor.personId, { type, id });
  }

  /** Pictures by subject, in their order; inside a transaction, as that sees them. */
  of(
    type: PhotoSubject | readonly PhotoSubject[],
    ids: readonly string[],
    tx?: EntityManager,
  ): Promise<Map<string, FileView[]>> {
    return this.files.of(type, ids, tx);
  }
}
