import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, findRows } from '../../../platform/database/index.js';
import { notFound } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { type Proof, type ServedHours, ServiceTrail } from '../../volunteer/index.js';
import { DisputeReader } from '../dispute/dispute.reader.js';
import { accountId, volunteer } from '../ledger/ledger.account.js';
import { PointsEntry, PointsPosting } from '../ledger/ledger.entity.js';
import { Ledger } from '../ledger/ledger.js';
import type { TrailHoursView, TrailPostingView, TrailProofView, TrailView } from './statement.view.js';

/** From an entry back to the hours, the check-in and the person who confirmed. */
@Injectable()
export class TrailService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly hours: ServiceTrail,
    private readonly disputes: DisputeReader,
    private readonly people: PersonService,
    private readonly units: UnitService,
  ) {}

  /** For its owner, and for who looks after the unit that gave the points. */
  async ofPosting(actor: Actor, postingId: string): Promise<TrailView> {
    const { read } = this.database;
    const [posting] = await findRows(read, PointsPosting, { id: postingId });
    if (!posting?.personId || !(await this.maySee(actor, posting))) throw notFound();
    const linked = await read.find(PointsPosting, {
      where: [{ reversesId: postingId }, ...(posting.reversesId ? [{ id: posting.reversesId }] : [])],
      order: { id: 'ASC' },
    });
    const [hours] = await this.hours.byIds(posting.serviceRecordId ? [posting.serviceRecordId] : []);
    const dispute = (await this.disputes.about([postingId])).get(postingId) ?? null;
    const amounts = await this.amounts(posting.personId, [posting, ...linked]);
    const show = (one: PointsPosting): TrailPostingView => ({
      id: one.id,
      kind: one.kind,
      title: one.title,
      source: one.source,
      at: one.createdAt.toISOString(),
      points: amounts.get(one.id) ?? 0,
    });
    const standing = posting.kind === 'AWARD' && !linked.some(({ kind }) => kind === 'REVERSAL');
    return {
      posting: show(posting),
      rule: posting.ruleVersion > 0 ? `第 ${posting.ruleVersion} 版规则` : null,
      hours: hours ? await this.present(hours) : null,
      linked: linked.map(show),
      dispute,
      can: standing && !dispute && actor.personId === posting.personId ? ['dispute'] : [],
    };
  }

  /** The award of a service record, for who may see it. */
  async ofRecord(actor: Actor, serviceRecordId: string): Promise<TrailView> {
    const award = await this.database.read.findOne(PointsPosting, {
      where: { serviceRecordId, kind: 'AWARD' },
      order: { id: 'DESC' },
    });
    return award ? this.ofPosting(actor, award.id) : Promise.reject(notFound());
  }

  private async maySee(actor: Actor, posting: PointsPosting): Promise<boolean> {
    if (posting.personId === actor.personId) return true;
    if (!actor.may('points.manage') && !actor.may('points.supervise')) return false;
    const lines = await this.ledger.lines(this.database.read, posting.id);
    const unitId = lines.find(({ account }) => account.kind === 'ISSUER')?.account.ownerId ?? '';
    const unit = (await this.units.byIds([unitId])).get(unitId);
    return (
      actor.hats('points.manage').some((hat) => hat.unitId === unitId) ||
      actor.covers('points.supervise', unit?.regionCode ?? null)
    );
  }

  private async amounts(personId: string, postings: readonly PointsPosting[]): Promise<Map<string, number>> {
    const own = { accountId: accountId(volunteer(personId)), postingId: In(postings.map(({ id }) => id)) };
    const entries = await this.database.read.findBy(PointsEntry, own);
    return new Map(entries.map(({ postingId, amount }) => [postingId, amount]));
  }

  private async present(hours: ServedHours): Promise<TrailHoursView> {
    const { came, left, decidedBy, decidedAt } = hours;
    const names = await this.people.refs([decidedBy, came?.by, left?.by].flatMap((id) => id ?? []));
    const name = (id: string | null): string | null => names.get(id ?? '')?.displayName ?? null;
    const proof = (one: Proof | null): TrailProofView | null =>
      one && { at: one.at.toISOString(), method: one.method, by: name(one.by) ?? '', score: one.score };
    return {
      recordId: hours.recordId,
      taskId: hours.taskId,
      title: hours.title,
      meetingPoint: hours.meetingPoint,
      startAt: hours.startAt.toISOString(),
      endAt: hours.endAt.toISOString(),
      minutes: hours.minutes,
      came: proof(came),
      left: proof(left),
      confirmedBy: name(decidedBy),
      confirmedAt: decidedAt?.toISOString() ?? null,
    };
  }
}
