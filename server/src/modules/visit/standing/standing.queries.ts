import { Inject, Injectable } from '@nestjs/common';
import { CARE_KIND_LABELS, cityTime } from '@linli/shared';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, selectRows } from '../../../platform/database/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { RegionService } from '../../region/index.js';
import { VolunteerFactsReader } from '../../volunteer/index.js';
import { CareRecipient } from '../care.entity.js';
import { CareRecipients } from '../care.recipients.js';
import { Visit, VisitPlan } from '../visit.entity.js';
import { managedUnits, overseenRegions } from '../visit.policy.js';
import { masked } from '../visit.presenter.js';
import { type StandingState, standingOf } from './standing.js';
import type { StandingQuery, StandingsView, StandingView } from './standing.dto.js';

const DAY_MS = 86_400_000;
const LOOKED_AT_DAYS = 180;
/** A street has some hundreds on its lists. */
const MOST = 2000;
const ORDER: Record<StandingState, number> = { OVERDUE: 0, SOON: 1, NO_PLAN: 2, FINE: 3 };

/** How the visits of a region stand: the street reads no names, a committee its own, masked. */
@Injectable()
export class StandingQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(VolunteerFactsReader) private readonly volunteers: VolunteerFactsReader,
    @Inject(CareRecipients) private readonly recipients: CareRecipients,
  ) {}

  async list(actor: Actor, query: StandingQuery): Promise<StandingsView> {
    const all = await this.rows(actor);
    const communities = new Map(
      all.map(({ communityCode, communityName }) => [communityCode, communityName]),
    );
    const shown = all.filter(
      ({ kind, communityCode }) =>
        (!query.kind || kind === query.kind) && (!query.community || communityCode === query.community),
    );
    const count = (state: StandingState) => shown.filter((row) => row.state === state).length;
    return {
      rows: shown.filter(({ state }) => !query.state || state === query.state),
      counts: {
        all: shown.length,
        overdue: count('OVERDUE'),
        soon: count('SOON'),
        fine: count('FINE'),
        noPlan: count('NO_PLAN'),
      },
      communities: [...communities].map(([code, name]) => ({ code, name })),
    };
  }

  /** The neighbours themselves, for whoever keeps what was looked at. */
  async seen(rows: readonly StandingView[]): Promise<CareRecipient[]> {
    return this.db.read.findBy(CareRecipient, { id: In(rows.map(({ recipientId }) => recipientId)) });
  }

  private async rows(actor: Actor): Promise<StandingView[]> {
    const recipients = await this.visible(actor);
    const ids = recipients.map(({ id }) => id);
    const since = new Date(this.clock.now().getTime() - LOOKED_AT_DAYS * DAY_MS);
    const select = { id: true, recipientId: true, visitorId: true, dueOn: true, finishedAt: true } as const;
    const [plans, done, open] = await Promise.all([
      this.db.read.findBy(VisitPlan, { openFor: In(ids) }),
      this.db.read.find(Visit, {
        select,
        where: { recipientId: In(ids), status: 'DONE', startAt: MoreThan(since) },
        order: { dueOn: 'DESC', id: 'DESC' },
      }),
      this.db.read.findBy(Visit, {
        recipientId: In(ids),
        status: In(['DUE', 'PLANNED', 'STARTED'] as const),
      }),
    ]);
    const holders = await this.volunteers.holdersOf(open.flatMap(({ taskId }) => taskId ?? []));
    const goes = (visit: Visit | undefined) => visit?.visitorId ?? holders.get(visit?.taskId ?? '')?.[0];
    const [names, communities] = await Promise.all([
      this.people.refs([
        ...done.flatMap(({ visitorId }) => visitorId ?? []),
        ...open.flatMap((one) => goes(one) ?? []),
      ]),
      this.regions.names(recipients.flatMap(({ communityCode }) => communityCode ?? [])),
    ]);
    const own = new Set(managedUnits(actor));
    const today = cityTime(this.clock.now()).date;
    return recipients
      .map((row): StandingView => {
        const plan = plans.find(({ recipientId }) => recipientId === row.id);
        const visits = done.filter(({ recipientId }) => recipientId === row.id);
        const next = open.find(({ recipientId }) => recipientId === row.id);
        const [last] = visits;
        const standing = standingOf(
          {
            kind: row.kind,
            everyDays: plan?.everyDays ?? null,
            since: plan ? cityTime(plan.createdAt).date : null,
            lastOn: last?.dueOn ?? null,
            nextOn: next?.dueOn ?? null,
            faces: visits.flatMap(({ visitorId }) => visitorId ?? []),
          },
          today,
        );
        return {
          ...standing,
          recipientId: row.id,
          communityCode: row.communityCode ?? '',
          communityName: communities.get(row.communityCode ?? '') ?? '',
          maskedName: own.has(row.unitId) ? masked(this.recipients.nameOf(row)) : null,
          phrase: row.phrase,
          kind: row.kind,
          kindLabel: row.kind && CARE_KIND_LABELS[row.kind],
          stateLabel: labelOf(standing.state, standing.lateDays),
          everyDays: plan?.everyDays ?? null,
          lastVisitAt: last?.finishedAt?.toISOString() ?? null,
          lastVisitor: names.get(last?.visitorId ?? '')?.displayName ?? null,
          nextAt: next?.startAt.toISOString() ?? null,
          nextVisitor: names.get(goes(next) ?? '')?.displayName ?? null,
          missedInRow: next?.missedInRow ?? 0,
          visits: visits.length,
        };
      })
      .sort(
        (a, b) =>
          ORDER[a.state as StandingState] - ORDER[b.state as StandingState] ||
          b.lateDays - a.lateDays ||
          (a.nextAt ?? '9').localeCompare(b.nextAt ?? '9'),
      );
  }

  /** Of her regions, who may be visited at all: with consent. Names stay encrypted. */
  private async visible(actor: Actor): Promise<CareRecipient[]> {
    const codes = overseenRegions(actor).map((code) => `${code}%`);
    if (codes.length === 0) return [];
    const within = codes.map(() => 'community_code LIKE ?').join(' OR ');
    return selectRows(
      this.db.read,
      CareRecipient,
      `WHERE ended_at IS NULL AND consent_at IS NOT NULL AND (${within}) ORDER BY community_code, id LIMIT ${MOST}`,
      codes,
    );
  }
}

function labelOf(state: StandingState, lateDays: number): string {
  switch (state) {
    case 'OVERDUE':
      return `超了 ${lateDays} 天`;
    case 'SOON':
      return '快到了';
    case 'FINE':
      return '按时';
    case 'NO_PLAN':
      return '没安排';
  }
}
