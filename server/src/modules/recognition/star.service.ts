import { Inject, Injectable } from '@nestjs/common';
import { STAR_NAMES, starsFor } from '@linli/shared';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { ServiceTotals } from '../volunteer/index.js';
import { StarAward, StarObjection } from './recognition.entity.js';
import { starFacts } from './star.job.js';
import { StarRules } from './star.rules.js';
import type { HonourView, ObjectionView, StarNoticeView } from './recognition.view.js';

const DAY_MS = 86_400_000;
/** How long a given or withdrawn star stays among the notices. */
const SHOWN_MS = 30 * DAY_MS;
const MOST = 100;
const AGAIN = { status: 'ON_NOTICE', decidedAt: null, reason: null } as const;

/** Stars on public notice: anybody signed in may object with a reason, the committee decides. */
@Injectable()
export class StarService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
    @Inject(StarRules) private readonly rules: StarRules,
  ) {}

  /** My stars, what the next one takes, and the one of mine that is on notice. */
  async mine({ personId }: Actor): Promise<HonourView> {
    const [{ rule }, awards, sums] = await Promise.all([
      this.rules.current(),
      this.db.read.find(StarAward, { where: { personId }, order: { stars: 'ASC' } }),
      this.totals.since(new Date(0), { sql: 'p.person_id = ?', values: [personId] }),
    ]);
    const minutes = sums[0]?.minutes ?? 0;
    const given = awards.filter(({ status }) => status === 'AWARDED');
    const reached = starsFor(minutes, rule);
    const next = rule.hours[Math.min(reached, rule.hours.length - 1)]!;
    const running = awards.find(({ status }) => status !== 'AWARDED');
    return {
      stars: given.at(-1)?.stars ?? 0,
      minutes,
      nextStars: reached < rule.hours.length ? reached + 1 : null,
      minutesToNext: reached < rule.hours.length ? next * 60 - minutes : null,
      hours: [...rule.hours],
      notice: running ? (await this.present([running], personId))[0]! : null,
      awarded: given.map(({ stars, decidedAt }) => ({
        stars,
        name: `${STAR_NAMES[stars]}志愿者`,
        at: (decidedAt ?? this.clock.now()).toISOString(),
      })),
    };
  }

  /** What is on notice in the district, soonest over first, and what was decided lately. */
  async notices({ personId }: Actor): Promise<StarNoticeView[]> {
    const since = new Date(this.clock.now().getTime() - SHOWN_MS);
    const [open, decided] = await Promise.all([
      this.db.read.find(StarAward, { where: { status: 'ON_NOTICE' }, order: { endsAt: 'ASC' }, take: MOST }),
      this.db.read.find(StarAward, {
        where: { status: In(['AWARDED']), decidedAt: MoreThan(since) },
        order: { decidedAt: 'DESC' },
        take: MOST,
      }),
    ]);
    return this.present([...open, ...decided], personId);
  }

  /** Objects while the notice lasts, once, never to one's own star. */
  async object({ personId }: Actor, awardId: string, reason: string): Promise<void> {
    await this.db
      .transaction(async (tx) => {
        const award = await this.hold(tx, awardId);
        if (award.personId === personId) throw new AppError('recognition.own_star');
        if (award.endsAt <= this.clock.now()) throw new AppError('recognition.notice_over');
        const open = { status: 'OPEN' as const, answer: null, decidedBy: null, decidedAt: null };
        const said = { id: newId(), awardId, personId, reason };
        await tx.insert(StarObjection, { ...said, ...open, createdAt: this.clock.now() });
        const payload = starFacts(award, { actorId: personId, text: reason });
        await this.events.record(tx, { type: 'star.objected', subjectId: awardId, payload });
      })
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('recognition.already_objected') : error;
      });
  }

  /** Objections in my communities, open ones first. */
  async objections(actor: Actor): Promise<ObjectionView[]> {
    const rows = await this.db.read.find(StarObjection, {
      order: { createdAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const awards = await this.db.read.findBy(StarAward, { id: In(rows.map(({ awardId }) => awardId)) });
    const mine = awards.filter(({ communityCode }) => actor.covers('recognition.manage', communityCode));
    const notices = new Map((await this.present(mine, actor.personId)).map((view) => [view.id, view]));
    return rows
      .flatMap(({ id, awardId, reason, status, answer, createdAt }) => {
        const notice = notices.get(awardId);
        return notice ? [{ id, notice, reason, status, answer, createdAt: createdAt.toISOString() }] : [];
      })
      .sort((a, b) => Number(b.status === 'OPEN') - Number(a.status === 'OPEN'));
  }

  /** The committee decides. An objection that holds takes the star off the notice; else it goes on, or is given when its time is over. */
  async decide(
    actor: Actor,
    id: string,
    { holds, answer }: { holds: boolean; answer: string },
  ): Promise<void> {
    const objection = await this.db.read.findOneBy(StarObjection, { id });
    if (!objection) throw notFound();
    await this.db.transaction(async (tx) => {
      const award = await this.hold(tx, objection.awardId);
      if (!actor.covers('recognition.manage', award.communityCode)) throw notFound();
      if ([award.personId, objection.personId].includes(actor.personId))
        throw new AppError('recognition.own');
      const status = holds ? 'UPHELD' : 'REJECTED';
      const set = { status, answer, decidedBy: actor.personId, decidedAt: this.clock.now() } as const;
      if ((await updateWhere(tx, StarObjection, { id, status: 'OPEN' }, set)) === 0)
        throw new AppError('recognition.decided');
      if (holds) {
        const off = { status: 'WITHDRAWN' as const, decidedAt: this.clock.now(), reason: answer };
        await updateWhere(tx, StarAward, { id: award.id }, off);
        // What else was open against it has its answer too.
        await updateWhere(tx, StarObjection, { awardId: award.id, status: 'OPEN' }, set);
      }
      const said = { actorId: actor.personId, text: answer };
      const type = holds ? 'star.withdrawn' : 'star.objection-rejected';
      const payload = { ...starFacts(award, said), objectorId: objection.personId };
      await this.events.record(tx, { type, subjectId: award.id, payload });
    });
  }

  /** Puts a withdrawn star on notice again, for its full time: what was objected to has been mended. */
  async renotice(actor: Actor, awardId: string): Promise<void> {
    const award = await this.db.read.findOneBy(StarAward, { id: awardId });
    if (!award || !actor.covers('recognition.manage', award.communityCode)) throw notFound();
    if (award.personId === actor.personId) throw new AppError('recognition.own');
    const { rule, version: ruleVersion } = await this.rules.current();
    await this.db.transaction(async (tx) => {
      const openedAt = this.clock.now();
      const endsAt = new Date(openedAt.getTime() + rule.noticeDays * DAY_MS);
      const again = { ruleVersion, openedAt, endsAt, ...AGAIN };
      const off = { id: awardId, status: 'WITHDRAWN' as const };
      if ((await updateWhere(tx, StarAward, off, again)) === 0) throw new AppError('recognition.decided');
      // Who objected before may object anew.
      await tx.delete(StarObjection, { awardId });
      const payload = starFacts({ ...award, endsAt }, { actorId: actor.personId, text: null });
      await this.events.record(tx, { type: 'star.noticed', subjectId: awardId, payload });
    });
  }

  /** Holds a star that is on notice; it is given or withdrawn by nobody else until the end of the transaction. */
  private async hold(tx: EntityManager, id: string): Promise<StarAward> {
    const held = await updateWhere(tx, StarAward, { id, status: 'ON_NOTICE' }, { decidedAt: null });
    const award = await tx.findOneBy(StarAward, { id });
    if (!award) throw notFound();
    if (held === 0) throw new AppError('recognition.notice_over');
    return award;
  }

  private async present(awards: readonly StarAward[], readerId: string): Promise<StarNoticeView[]> {
    const [names, places, objections] = await Promise.all([
      this.people.refs(awards.map(({ personId }) => personId)),
      this.regions.names(awards.map(({ communityCode }) => communityCode)),
      this.db.read.findBy(StarObjection, { awardId: In(awards.map(({ id }) => id)), personId: readerId }),
    ]);
    const objected = new Set(objections.map(({ awardId }) => awardId));
    const now = this.clock.now();
    return awards.map(
      ({ id, personId, stars, minutes, communityCode, status, endsAt, reason, ruleVersion }) => ({
        id,
        who: names.get(personId)?.displayName ?? '',
        surname: names.get(personId)?.surname ?? '',
        communityName: places.get(communityCode) ?? '',
        stars,
        starsName: `${STAR_NAMES[stars]}志愿者`,
        minutes,
        status,
        endsAt: endsAt.toISOString(),
        ruleVersion,
        reason: personId === readerId ? reason : null,
        objected: objected.has(id),
        can:
          status === 'ON_NOTICE' && endsAt > now && personId !== readerId && !objected.has(id)
            ? ['object']
            : [],
      }),
    );
  }
}
