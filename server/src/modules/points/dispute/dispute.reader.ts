import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, findRows } from '../../../platform/database/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { PointsPosting } from '../ledger/ledger.entity.js';
import { Ledger } from '../ledger/ledger.js';
import { PointsDispute } from './dispute.entity.js';
import { answersFor } from './dispute.policy.js';
import type { DisputeView } from './dispute.view.js';

const MOST = 200;

/** Disputes as those who made them and those who answer read them. */
@Injectable()
export class DisputeReader {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly people: PersonService,
    private readonly units: UnitService,
  ) {}

  /** Disputes of the actor's units and regions: those without an answer first, oldest first. */
  async list(actor: Actor): Promise<DisputeView[]> {
    const rows = await this.database.read.find(PointsDispute, { order: { createdAt: 'DESC' }, take: MOST });
    const units = await this.units.byIds(rows.map(({ unitId }) => unitId));
    const mine = rows.filter(({ unitId }) => answersFor(actor, unitId, units.get(unitId)?.regionCode));
    const sorted = mine.sort(
      (a, b) =>
        Number(a.status !== 'OPEN') - Number(b.status !== 'OPEN') ||
        a.createdAt.getTime() - b.createdAt.getTime(),
    );
    return this.present(actor, sorted);
  }

  /** Those about these postings, by posting. */
  async about(postingIds: readonly string[]): Promise<Map<string, DisputeView>> {
    const rows = await this.database.read.findBy(PointsDispute, { postingId: In([...postingIds]) });
    const views = await this.present(null, rows);
    return new Map(views.map((view) => [view.postingId, view]));
  }

  /** One of them, with what `actor` may do. */
  async one(actor: Actor | null, id: string): Promise<DisputeView> {
    const row = await this.database.read.findOneByOrFail(PointsDispute, { id });
    return (await this.present(actor, [row]))[0]!;
  }

  private async present(actor: Actor | null, rows: readonly PointsDispute[]): Promise<DisputeView[]> {
    if (rows.length === 0) return [];
    const { read } = this.database;
    const postings = await findRows(read, PointsPosting, { id: rows.map(({ postingId }) => postingId) });
    const names = await this.people.refs(
      rows.flatMap(({ personId, answeredBy }) => [personId, answeredBy ?? '']),
    );
    const amounts = await this.ledger.amounts(
      read,
      postings.map(({ id }) => id),
    );
    return rows.map((row) => {
      const posting = postings.find(({ id }) => id === row.postingId);
      const mayAnswer = row.status === 'OPEN' && actor !== null && actor.personId !== row.personId;
      return {
        id: row.id,
        postingId: row.postingId,
        person: names.get(row.personId)?.displayName ?? '',
        title: posting?.title ?? '',
        source: posting?.source ?? '',
        was: amounts.get(row.postingId) ?? 0,
        reason: row.reason,
        status: row.status,
        at: row.createdAt.toISOString(),
        answer: row.answer,
        points: row.points,
        answeredBy: names.get(row.answeredBy ?? '')?.displayName ?? null,
        answeredAt: row.answeredAt?.toISOString() ?? null,
        can: mayAnswer ? ['answer'] : [],
      };
    });
  }
}
