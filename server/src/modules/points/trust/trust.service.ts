import { Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, DuplicateKeyError, newId, queryRows } from '../../../platform/database/index.js';
import { AppError, notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { ServiceTrail } from '../../volunteer/index.js';
import type { TrustReviewBody } from './trust.dto.js';
import { TrustReview } from './trust.entity.js';
import { bursts, favoured, type Finding, outliers, rings, type TrustCorrection } from './trust.rules.js';
import { whySentence } from './trust.sentences.js';
import type { FindingView } from './trust.view.js';

const DAYS = 90;
const DAY_MS = 86_400_000;
/** Entries of one finding that are linked. */
const LINKS = 20;

/** What may be worth a look: a list for the supervisor, with a reason each, and what was made of it. */
@Injectable()
export class TrustService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trail: ServiceTrail,
    private readonly people: PersonService,
    private readonly units: UnitService,
  ) {}

  /** Findings of the last ninety days in the actor's regions; those that nobody looked at first. */
  async list(actor: Actor): Promise<FindingView[]> {
    const findings = await this.find(actor);
    const month = this.month();
    const reviews = await this.database.read.findBy(TrustReview, { month });
    const names = await this.people.refs([
      ...findings.flatMap(({ people }) => people),
      ...reviews.map(({ reviewedBy }) => reviewedBy),
    ]);
    const units = await this.units.byIds(findings.flatMap(({ unitId }) => unitId ?? []));
    const views = findings.map((finding): FindingView => {
      const people = finding.people.map((id) => names.get(id)?.displayName ?? '');
      const unitName = units.get(finding.unitId ?? '')?.name ?? null;
      const review = reviews.find(({ kind, key }) => kind === finding.kind && key === finding.key);
      return {
        kind: finding.kind,
        key: finding.key,
        people,
        unitName,
        why: whySentence(finding, people, unitName),
        recordIds: finding.recordIds.slice(0, LINKS),
        services: finding.recordIds.length,
        verdict: review?.verdict ?? null,
        note: review?.note ?? null,
        reviewedBy: names.get(review?.reviewedBy ?? '')?.displayName ?? null,
      };
    });
    return views.sort((a, b) => Number(a.verdict !== null) - Number(b.verdict !== null));
  }

  /** Notes what was made of a finding; once a month. Throws `points.already_reviewed`. */
  async review(actor: Actor, { kind, key, verdict, note }: TrustReviewBody): Promise<FindingView[]> {
    const known = (await this.find(actor)).some((one) => one.kind === kind && one.key === key);
    if (!known) throw notFound();
    const row = { id: newId(), kind, key, month: this.month(), verdict, note } as TrustReview;
    const by = { reviewedBy: actor.personId, reviewedAt: this.clock.now() };
    await this.database
      .transaction((tx) => tx.insert(TrustReview, { ...row, ...by }))
      .catch((error: unknown) => {
        throw error instanceof DuplicateKeyError ? new AppError('points.already_reviewed') : error;
      });
    return this.list(actor);
  }

  private async find(actor: Actor): Promise<Finding[]> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - DAYS * DAY_MS);
    const regions = actor.hats('points.supervise').map(({ regionCode }) => regionCode);
    const all = await this.trail.confirmedBetween(since, now);
    const services = all
      .filter(({ communityCode }) => regions.some((code) => communityCode.startsWith(code)))
      .map(({ decidedBy, ...rest }) => ({ ...rest, confirmedBy: decidedBy }));
    const here = new Set(services.map(({ organiserUnitId }) => organiserUnitId));
    const corrections = (await this.corrections(since)).filter(({ organiserUnitId }) =>
      here.has(organiserUnitId),
    );
    const found = [outliers(services), rings(services), favoured(services), bursts(corrections)];
    return found.flatMap((kind) => kind.sort((a, b) => b.score - a.score));
  }

  private async corrections(since: Date): Promise<TrustCorrection[]> {
    const sql =
      'SELECT p.person_id AS personId, p.service_record_id AS recordId, p.created_at AS at, a.owner_id AS organiserUnitId ' +
      "FROM points_posting p JOIN points_entry e ON e.posting_id = p.id JOIN points_account a ON a.id = e.account_id AND a.kind = 'ISSUER' " +
      "WHERE p.kind = 'REVERSAL' AND p.created_at >= ?";
    const rows = await queryRows<TrustCorrection & { at: Date | string }>(this.database.read, sql, [since]);
    return rows.map((row) => ({
      ...row,
      at: new Date(row.at instanceof Date ? row.at : `${String(row.at).replace(' ', 'T')}Z`),
    }));
  }

  private month(): string {
    return cityTime(this.clock.now()).date.slice(0, 7);
  }
}
