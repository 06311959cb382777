import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import type { WhistleQuery } from './whistle.dto.js';
import { Whistle, WhistleMember, WhistleNote } from './whistle.entity.js';
import { mayRead } from './whistle.policy.js';
import { isLate, presentCard, presentWhole, type WhistleSource } from './whistle.presenter.js';
import type { WhistlePageView, WhistleTallyView, WhistleView } from './whistle.view.js';

const PAGE = 20;

/** What the street and the departments read. */
@Injectable()
export class WhistleQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** Newest first. */
  async list(actor: Actor, query: WhistleQuery): Promise<WhistlePageView> {
    const limit = query.limit ?? PAGE;
    const { sql, parameters } = readable(actor);
    const parts = [`(${sql})`, `status ${query.box === 'ended' ? '<>' : '='} 'OPEN'`];
    if (query.requestId) {
      parts.push('request_id = ?');
      parameters.push(query.requestId);
      // About one request all of them are wanted.
      if (!query.box) parts.splice(1, 1);
    }
    const after = decodeCursor(query.cursor, 2);
    if (after) {
      parts.push('(created_at < ? OR (created_at = ? AND id < ?))');
      const at = new Date(Number(after[0]));
      parameters.push(at, at, after[1]);
    }
    const tail = `WHERE ${parts.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
    const rows = await selectRows(this.db.read, Whistle, tail, parameters);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: (await this.sources(actor, shown)).map(presentCard),
      nextCursor: last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
    };
  }

  /** One whistle as this reader may see it, or `http.not_found`. */
  async detail(actor: Actor, id: string): Promise<WhistleView> {
    const [call] = await findRows(this.db.read, Whistle, { id });
    if (!call) throw notFound();
    const notes = await findRows(this.db.read, WhistleNote, { whistleId: id });
    const [source] = await this.sources(actor, [call], notes);
    if (!mayRead(actor, call, source!.members)) throw notFound();
    const photos = await this.files.of(
      ['whistle-note'],
      notes.map((note) => note.id),
    );
    return presentWhole(source!, notes, (noteId) => photos.get(noteId) ?? []);
  }

  /** How each department answered the whistles she may see: called, in time, late, declined, mean score. */
  async tally(actor: Actor): Promise<WhistleTallyView[]> {
    const { sql, parameters } = readable(actor);
    const tail = `WHERE whistle_id IN (SELECT id FROM whistle WHERE status <> 'CANCELLED' AND (${sql}))`;
    const members = await selectRows(this.db.read, WhistleMember, tail, parameters);
    const byUnit = new Map<string, WhistleMember[]>();
    for (const member of members) byUnit.set(member.unitId, [...(byUnit.get(member.unitId) ?? []), member]);
    const units = await this.units.byIds([...byUnit.keys()]);
    const now = this.clock.now();
    return [...byUnit]
      .map(([unitId, of]) => {
        const scores = of.flatMap(({ score }) => score ?? []);
        const sum = scores.reduce((a, b) => a + b, 0);
        return {
          unitId,
          unitName: units.get(unitId)?.name ?? '',
          called: of.length,
          inTime: of.filter((each) => each.status === 'HERE' && !each.late).length,
          late: of.filter((each) => isLate(each, now)).length,
          declined: of.filter(({ declineReason }) => declineReason !== null).length,
          score: scores.length === 0 ? null : Math.round((sum / scores.length) * 10) / 10,
        };
      })
      .sort((a, b) => b.called - a.called || a.unitName.localeCompare(b.unitName, 'zh-CN'));
  }

  async membersOf(whistleId: string, from: EntityManager = this.db.read): Promise<WhistleMember[]> {
    return findRows(from, WhistleMember, { whistleId }, { by: 'calledAt' });
  }

  private async sources(
    actor: Actor,
    calls: readonly Whistle[],
    notes: readonly WhistleNote[] = [],
  ): Promise<WhistleSource[]> {
    const members = await findRows(
      this.db.read,
      WhistleMember,
      { whistleId: calls.map(({ id }) => id) },
      { by: 'calledAt' },
    );
    const people = [
      ...calls.flatMap(({ calledBy, endedBy }) => [calledBy, endedBy]),
      ...members.map(({ reportedBy }) => reportedBy),
      ...notes.map(({ personId }) => personId),
    ].filter((id) => id !== null);
    const unitIds = [
      ...calls.map(({ callerUnitId }) => callerUnitId),
      ...[...members, ...notes].map(({ unitId }) => unitId),
    ];
    const [briefs, units, names] = await Promise.all([
      this.requests.briefs(calls.map(({ requestId }) => requestId)),
      this.units.byIds(unitIds),
      this.people.refs(people),
    ]);
    const now = this.clock.now();
    return calls.map((call) => ({
      call,
      members: members.filter(({ whistleId }) => whistleId === call.id),
      brief: briefs.get(call.requestId),
      actor,
      now,
      unitName: (id) => units.get(id)?.name ?? '',
      personName: (id) => (id === null ? null : (names.get(id)?.displayName ?? null)),
    }));
  }
}

/** As `mayRead`, in SQL: staff of the region, the street that called, the departments that were called. */
function readable(actor: Actor): { sql: string; parameters: unknown[] } {
  const regions = actor.hats('workbench.read').map(({ regionCode }) => `${regionCode}%`);
  const streets = actor.hats('whistle.call').map(({ unitId }) => unitId);
  const units = actor.hats('whistle.join').map(({ unitId }) => unitId);
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const parts = regions.map(() => 'community_code LIKE ?');
  if (streets.length > 0) parts.push(`caller_unit_id IN (${marks(streets)})`);
  if (units.length > 0) {
    parts.push(`id IN (SELECT m.whistle_id FROM whistle_member m WHERE m.unit_id IN (${marks(units)}))`);
  }
  return { sql: parts.join(' OR ') || '1 = 0', parameters: [...regions, ...streets, ...units] };
}
