import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { cityTime, TEAM_RULE } from '@linli/shared';
import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { Jobs } from '../../platform/jobs/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { askingTime } from '../volunteer/index.js';
import { TeamMembers } from '../volunteer/index.js';
import { AskingService } from './asking.service.js';
import { NoticeReads } from './notice.reads.js';
import { TeamNotice } from './team.entity.js';
import { TEAM_NOTICE_RECALLED, TEAM_NOTICE_SENT, type TeamNoticeFacts } from './team.events.js';
import { TeamRoster } from './team.roster.js';
import type { TeamNoticeView } from './team.view.js';

const JOB = 'team.notices';
const EVERY_MS = 60_000;
const SHOWN_MS = 30 * 86_400_000;
const EVER = new Date(0);

/** A leader's word to her whole team: few a day, never at night, counted by how many read it, taken back while unread. */
@Injectable()
export class NoticeService implements OnModuleInit {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(AskingService) private readonly asking: AskingService,
    @Inject(TeamRoster) private readonly roster: TeamRoster,
    @Inject(TeamMembers) private readonly members: TeamMembers,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(NoticeReads) private readonly reads: NoticeReads,
  ) {}

  onModuleInit(): void {
    this.jobs.every(JOB, EVERY_MS, (signal) => this.sendDue(signal));
  }

  /** Says it to everybody of the team and the teams below; in the quiet hours (21–7) it waits for the morning. */
  async send(actor: Actor, teamId: string, text: string): Promise<void> {
    const { id } = await this.asking.led(actor, teamId);
    const now = this.clock.now();
    const dueAt = askingTime(now, false);
    const day = cityTime(dueAt).date;
    const names = { teamUnitId: id, authorId: actor.personId, text, day };
    await this.db
      .transaction(async (tx) => {
        await this.roster.hold(tx, id);
        const number = (await tx.countBy(TeamNotice, { teamUnitId: id, day })) + 1;
        if (number > TEAM_RULE.noticesPerDay) throw new AppError('team.notices_full');
        const times = { createdAt: now, dueAt, sentAt: null, recalledAt: null };
        const notice: TeamNotice = { id: newId(), ...names, number, ...times };
        await tx.insert(TeamNotice, notice);
        if (dueAt <= now) await this.deliver(tx, notice);
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('team.notices_full') : error;
      });
  }

  /** Takes it back from everybody who has not read it; who has keeps it. */
  async recall(actor: Actor, noticeId: string): Promise<void> {
    const notice = await this.db.read.findOneBy(TeamNotice, { id: noticeId });
    if (!notice) throw notFound();
    const { node } = await this.asking.led(actor, notice.teamUnitId);
    await this.db.transaction(async (tx) => {
      const standing = { id: noticeId, recalledAt: IsNull() };
      const taken = await updateWhere(tx, TeamNotice, standing, { recalledAt: this.clock.now() });
      if (taken === 0) throw new AppError('team.notice_recalled');
      const payload = { noticeId, teamId: node.id, actorId: actor.personId };
      await this.events.record(tx, { type: TEAM_NOTICE_RECALLED, subjectId: noticeId, payload });
    });
  }

  /** What was said lately, newest first. `count` adds how many read it, for leaders. */
  async list(teamIds: readonly string[], count: boolean): Promise<TeamNoticeView[]> {
    const since = new Date(this.clock.now().getTime() - SHOWN_MS);
    const where = { teamUnitId: In([...teamIds]), createdAt: MoreThan(since) };
    const notices = await this.db.read.find(TeamNotice, { where, order: { createdAt: 'DESC', id: 'DESC' } });
    const shown = count ? notices : notices.filter((one) => one.sentAt !== null && one.recalledAt === null);
    const [names, reach] = await Promise.all([
      this.people.refs(shown.map(({ authorId }) => authorId)),
      this.reads.of(count ? shown.map(({ id }) => id) : []),
    ]);
    return shown.map((one) => ({
      id: one.id,
      text: one.text,
      author: names.get(one.authorId)?.displayName ?? '',
      dueAt: one.dueAt.toISOString(),
      state: one.recalledAt ? 'RECALLED' : one.sentAt ? 'SENT' : 'WAITING',
      sent: reach.get(one.id)?.sent ?? null,
      read: reach.get(one.id)?.read ?? null,
    }));
  }

  private async sendDue(signal: AbortSignal): Promise<void> {
    const due = { sentAt: IsNull(), recalledAt: IsNull(), dueAt: LessThanOrEqual(this.clock.now()) };
    for (const notice of await this.db.read.findBy(TeamNotice, due)) {
      if (signal.aborted) return;
      await this.db.transaction((tx) => this.deliver(tx, notice));
    }
  }

  private async deliver(tx: EntityManager, { id, teamUnitId, authorId, text }: TeamNotice): Promise<void> {
    const waiting = { id, sentAt: IsNull(), recalledAt: IsNull() };
    if ((await updateWhere(tx, TeamNotice, waiting, { sentAt: this.clock.now() })) === 0) return;
    const { id: teamId, node, tree } = await this.roster.find(teamUnitId, tx);
    const teams = tree.below(teamId).map((team) => team.id);
    const personIds = (await this.members.of(teams, EVER, tx)).map(({ personId }) => personId);
    const payload: TeamNoticeFacts = {
      noticeId: id,
      teamId,
      teamName: node.name,
      actorId: authorId,
      personIds,
      text,
    };
    await this.events.record(tx, { type: TEAM_NOTICE_SENT, subjectId: id, payload });
  }
}
