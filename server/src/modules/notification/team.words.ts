import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, queryRows } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { type NoticeReach, NoticeReads } from '../team/index.js';
import { Message } from './message.entity.js';

/** Words to a team are messages like others; here they are counted for the leader, and taken back. */
@Injectable()
export class TeamWords implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(EventBus) private readonly bus: EventBus,
    @Inject(NoticeReads) private readonly reads: NoticeReads,
  ) {}

  onModuleInit(): void {
    this.reads.askAt((ids) => this.reach(ids));
    this.bus.subscribe<{ noticeId: string }>(
      'team-words',
      ['team-notice.recalled'],
      async (tx, { payload }) => {
        await tx.delete(Message, { subject: 'TEAM_WORD', subjectId: payload.noticeId, isRead: false });
      },
    );
  }

  /** How many have each word in their inbox, and how many of them read it. */
  private async reach(noticeIds: readonly string[]): Promise<Map<string, NoticeReach>> {
    const rows = await queryRows<{ id: string; sent: number; unread: number }>(
      this.db.read,
      `SELECT subject_id AS id, COUNT(*) AS sent, SUM(CASE WHEN is_read THEN 0 ELSE 1 END) AS unread FROM message
       WHERE subject = 'TEAM_WORD' AND subject_id IN (${noticeIds.map(() => '?').join(', ')}) GROUP BY subject_id`,
      noticeIds,
    );
    return new Map(
      rows.map(({ id, sent, unread }) => [id, { sent: Number(sent), read: Number(sent) - Number(unread) }]),
    );
  }
}
