import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, newId, updateWhere } from '../../platform/database/index.js';
import { FileMissingError, FileStore } from '../../platform/files/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { SignedQuery } from './file.dto.js';
import { StoredFile } from './file.entity.js';
import { FileLinks } from './file.links.js';
import type { FileView } from './file.view.js';
import { fullName, PICTURE_TYPE, type Picture, thumbName, toPicture } from './picture.js';
import { readUpload } from './upload.js';

/** What pictures belong to, for example `{ type: 'request', id }`. */
export interface FileSubject {
  readonly type: string;
  readonly id: string;
}

/** A picture on its way to a browser. */
export interface Outgoing {
  stream: Readable;
  size: number;
  mediaType: string;
  /** How long it may be kept. */
  seconds: number;
}

/** Pictures: taken in, attached to what they show, given out by signed links. */
@Injectable()
export class FileService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(FileLinks) private readonly links: FileLinks,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Takes in one picture. Until it is attached, only this answer has links to it. */
  async upload(actor: Actor, request: FastifyRequest): Promise<FileView> {
    const picture = await toPicture(await readUpload(request));
    if (!picture) throw new AppError('file.not_an_image');
    const id = newId();
    const file = await this.keep(id, actor.personId, picture);
    return this.present(file);
  }

  /** Takes in a picture that the system itself has made, as this person's. Returns its id; it must be a picture. */
  async add(tx: EntityManager, ownerId: string, bytes: Buffer): Promise<string> {
    const picture = await toPicture(bytes);
    if (!picture) throw new AppError('file.not_an_image');
    return (await this.keep(newId(), ownerId, picture, (file) => tx.insert(StoredFile, file))).id;
  }

  /** The picture behind a link; a wrong or ended link and a missing picture look the same. */
  async open(id: string, query: SignedQuery): Promise<Outgoing> {
    const seconds = this.links.secondsLeft(id, query);
    if (seconds === 0) throw notFound();
    const name = query.size === 'thumb' ? thumbName(id) : fullName(id);
    const { stream, size } = await this.store.get(name).catch((error: unknown) => {
      throw error instanceof FileMissingError ? notFound() : error;
    });
    return { stream, size, mediaType: PICTURE_TYPE, seconds };
  }

  /** Binds pictures to what they show, in this order. Each must be the owner's and not bound yet, or `file.not_yours`. */
  async attach(
    tx: EntityManager,
    fileIds: readonly string[],
    ownerId: string,
    subject: FileSubject,
  ): Promise<void> {
    for (const [position, id] of fileIds.entries()) {
      const bound = await updateWhere(
        tx,
        StoredFile,
        { id, ownerId, subjectId: IsNull() },
        { subjectType: subject.type, subjectId: subject.id, position },
      );
      if (bound === 0) throw new AppError('file.not_yours');
    }
  }

  /** Pictures of each subject in their order. The caller has made sure that the reader may see the subjects. */
  async of(
    type: string | readonly string[],
    ids: readonly string[],
    from: EntityManager = this.db.read,
  ): Promise<Map<string, FileView[]>> {
    const found = new Map<string, FileView[]>();
    const which = { subjectType: type, subjectId: [...new Set(ids)] };
    const files = await findRows(from, StoredFile, which, { by: 'position' });
    for (const file of files) {
      const id = file.subjectId ?? '';
      found.set(id, [...(found.get(id) ?? []), this.present(file)]);
    }
    return found;
  }

  /** Bytes first, then the row: a crash in between leaves bytes that nobody links to, never a row without them. */
  private async keep(
    id: string,
    ownerId: string,
    { full, thumb, width, height }: Picture,
    insert: (file: StoredFile) => Promise<unknown> = (file) =>
      this.db.transaction((tx) => tx.insert(StoredFile, file)),
  ): Promise<StoredFile> {
    const file: StoredFile = {
      id,
      ownerId,
      mediaType: PICTURE_TYPE,
      width,
      height,
      size: full.length,
      createdAt: this.clock.now(),
      subjectType: null,
      subjectId: null,
      position: null,
    };
    try {
      await this.store.put(fullName(id), full);
      await this.store.put(thumbName(id), thumb);
      await insert(file);
    } catch (error) {
      await Promise.all([this.store.delete(fullName(id)), this.store.delete(thumbName(id))]);
      throw error;
    }
    return file;
  }

  private present({ id, width, height }: StoredFile): FileView {
    return { id, width, height, ...this.links.of(id) };
  }
}
