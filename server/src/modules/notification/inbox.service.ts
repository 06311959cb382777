import { Injectable } from '@nestjs/common';
import { MESSAGE_KIND_LABELS, MESSAGE_KINDS } from '@linli/shared';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { Message } from './message.entity.js';
import type { MessageQuery } from './notification.dto.js';
import type { MessagePageView, MessageView, UnreadView } from './notification.view.js';

const PAGE = 20;

type Reader = Pick<Actor, 'personId'>;

/** A person's inbox. */
@Injectable()
export class InboxService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Unread first, then newest first; `nextCursor` is null on the last page. */
  async list({ personId }: Reader, query: MessageQuery): Promise<MessagePageView> {
    const limit = query.limit ?? PAGE;
    const rows = this.database.read
      .createQueryBuilder(Message, 'message')
      .where('message.personId = :personId', { personId })
      .orderBy({ 'message.isRead': 'ASC', 'message.createdAt': 'DESC', 'message.id': 'DESC' })
      .take(limit + 1);
    if (query.kind) rows.andWhere('message.kind = :kind', { kind: query.kind });
    const after = decodeCursor(query.cursor, 3);
    if (after) {
      const [read, at, id] = [after[0], new Date(Number(after[1])), after[2]];
      rows.andWhere(
        '(message.isRead > :read OR (message.isRead = :read AND ' +
          '(message.createdAt < :at OR (message.createdAt = :at AND message.id < :id))))',
        { read, at, id },
      );
    }
    const found = await rows.getMany();
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(present),
      nextCursor: last ? encodeCursor([last.isRead ? 1 : 0, last.createdAt.getTime(), last.id]) : null,
    };
  }

  /** How many wait, in all and by kind; kinds without any are left out. */
  async unread({ personId }: Reader): Promise<UnreadView> {
    const counts = await this.database.read
      .createQueryBuilder(Message, 'message')
      .select('message.kind', 'kind')
      .addSelect('COUNT(*)', 'unread')
      .where('message.personId = :personId AND message.isRead = :isRead', { personId, isRead: false })
      .groupBy('message.kind')
      .getRawMany<{ kind: string; unread: number | string }>();
    const byKind = new Map(counts.map(({ kind, unread }) => [kind, Number(unread)]));
    return {
      total: [...byKind.values()].reduce((total, unread) => total + unread, 0),
      kinds: MESSAGE_KINDS.filter((kind) => byKind.has(kind)).map((kind) => ({
        kind,
        kindLabel: MESSAGE_KIND_LABELS[kind],
        unread: byKind.get(kind) ?? 0,
      })),
    };
  }

  async readAll(reader: Reader): Promise<UnreadView> {
    await this.database.transaction((tx) => this.markRead(tx, { personId: reader.personId }));
    return this.unread(reader);
  }

  /** Marks one as seen; seeing it again changes nothing. Somebody else's is `http.not_found`. */
  async read(reader: Reader, id: string): Promise<UnreadView> {
    const mine = { id, personId: reader.personId };
    if (!(await this.database.read.existsBy(Message, mine))) throw notFound();
    await this.database.transaction((tx) => this.markRead(tx, mine));
    return this.unread(reader);
  }

  /** Marks the unread messages that look like this as seen. */
  async markRead(tx: EntityManager, which: FindOptionsWhere<Message>): Promise<void> {
    await updateWhere(tx, Message, { ...which, isRead: false }, { isRead: true, readAt: this.clock.now() });
  }
}

function present({ id, kind, title, text, createdAt, isRead, subject, subjectId }: Message): MessageView {
  return {
    id,
    kind,
    kindLabel: MESSAGE_KIND_LABELS[kind],
    title,
    text,
    at: createdAt.toISOString(),
    read: isRead,
    subject,
    subjectId,
  };
}
