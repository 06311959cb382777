import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { FileView } from '../file/index.js';
import type { Actor } from '../identity/index.js';

export type PhotoSubject = 'request' | 'work-order' | 'request-check';

/** Pictures of requests, of finished work and of checks. */
@Injectable()
export class RequestPhotos {
  attach(
    _tx: EntityManager,
    _actor: Actor,
    _ids: readonly string[],
    _type: PhotoSubject,
    _id: string,
  ): Promise<void> {
    return Promise.resolve();
  }
  of(_type: PhotoSubject, _ids: readonly string[]): Promise<Map<string, FileView[]>> {
    return Promise.resolve(new Map());
  }
}
