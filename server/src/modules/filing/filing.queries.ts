import { Inject, Injectable } from '@nestjs/common';
import { FILING_KIND_LABELS, FILING_STATUS_LABELS, SPOT_FILING_LABELS } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, queryRows, selectRows } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound } from '../../platform/http/index.js';
import { FileService } from '../file/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { ITEM_AFTER_PHOTOS, ITEM_PHOTOS, type ItemFiling } from '../patrol/index.js';
import { RequestWindow } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import { EXCLUDING_AT } from './exclusions.js';
import type { FilingQuery } from './filing.dto.js';
import { Filing } from './filing.entity.js';
import { mayRead, possibleActions } from './filing.policy.js';
import { reasonLabel, reasonsAt } from './filing.reasons.js';
import type { FilingPageView, FilingReasonView, FilingView } from './filing.view.js';

const PAGE = 20;

/** What those who ask and those who decide read. */
@Injectable()
export class FilingQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(FileService) private readonly files: FileService,
  ) {}

  /** The reasons that are offered now. */
  reasons(): FilingReasonView[] {
    const { reasons } = reasonsAt(this.clock.now());
    return reasons.map((reason) => ({ ...reason, kindLabel: FILING_KIND_LABELS[reason.kind] }));
  }

  /** What ends or waits longest stands first. */
  async list(actor: Actor, query: FilingQuery): Promise<FilingPageView> {
    const limit = query.limit ?? PAGE;
    const { sql, parameters } = readable(actor);
    const parts = [`(${sql})`, BOXES[query.box ?? 'asked']!];
    const values = [...parameters];
    if (query.box === 'mine') values.push(actor.personId);
    if (query.requestId) {
      parts.push('request_id = ?');
      values.push(query.requestId);
      // About one request all of them are wanted.
      if (!query.box) parts.splice(1, 1);
    }
    const after = decodeCursor(query.cursor, 2);
    if (after) {
      parts.push('(expires_at > ? OR (expires_at = ? AND id > ?))');
      const at = new Date(Number(after[0]));
      values.push(at, at, after[1]);
    }
    const tail = `WHERE ${parts.join(' AND ')} ORDER BY expires_at, id LIMIT ${limit + 1}`;
    const now = this.clock.now();
    const [rows, toDecide, holding] = await Promise.all([
      selectRows(this.db.read, Filing, tail, values),
      this.count(`(${sql}) AND status = 'ASKED' AND asked_by <> ?`, [...parameters, actor.personId]),
      this.count(`(${sql}) AND request_id IS NOT NULL AND ${EXCLUDING_AT}`, [...parameters, now, now, now]),
    ]);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.present(actor, shown),
      nextCursor: last ? encodeCursor([last.expiresAt.getTime(), last.id]) : null,
      toDecide: actor.may('filing.approve') ? toDecide : 0,
      holding,
    };
  }

  /** One filing as this reader may see it, or `http.not_found`. */
  async detail(actor: Actor, id: string): Promise<FilingView> {
    const [filing] = await findRows(this.db.read, Filing, { id });
    if (!filing || !mayRead(actor, filing)) throw notFound();
    return (await this.present(actor, [filing]))[0]!;
  }

  /** The filings of these findings of patrols, by finding. */
  async ofItems(itemIds: readonly string[]): Promise<Map<string, ItemFiling>> {
    const rows = await findRows(this.db.read, Filing, { patrolItemId: itemIds });
    return new Map(
      rows.map(({ id, patrolItemId, status }) => [
        patrolItemId!,
        { id, status, statusLabel: spotLabel(status) },
      ]),
    );
  }

  private async count(where: string, parameters: readonly unknown[]): Promise<number> {
    const ask = `SELECT COUNT(*) AS n FROM filing WHERE ${where}`;
    const [row] = await queryRows<{ n: number | string }>(this.db.read, ask, parameters);
    return Number(row!.n);
  }

  private async present(actor: Actor, filings: readonly Filing[]): Promise<FilingView[]> {
    const people = filings.flatMap(({ askedBy, decidedBy }) =>
      decidedBy ? [askedBy, decidedBy] : [askedBy],
    );
    const [briefs, units, names, photos] = await Promise.all([
      this.requests.briefs(filings.flatMap(({ requestId }) => requestId ?? [])),
      this.units.byIds(filings.map(({ askedUnitId }) => askedUnitId)),
      this.people.refs(people),
      this.files.of(
        ['filing', ITEM_PHOTOS, ITEM_AFTER_PHOTOS],
        filings.map((filing) => filing.patrolItemId ?? filing.id),
      ),
    ]);
    const name = (id: string | null): string => (id === null ? '' : (names.get(id)?.displayName ?? ''));
    return filings.map((filing) => {
      const brief = briefs.get(filing.requestId ?? '');
      return {
        id: filing.id,
        requestId: filing.requestId,
        number: brief?.number ?? '',
        title: brief?.title ?? filing.spotTitle ?? '',
        address: brief?.address ?? filing.spotAddress ?? '',
        kind: filing.kind,
        kindLabel: FILING_KIND_LABELS[filing.kind],
        reasonLabel: reasonLabel(filing.reasonsVersion, filing.reason),
        note: filing.note,
        status: filing.status,
        statusLabel: filing.requestId ? FILING_STATUS_LABELS[filing.status] : spotLabel(filing.status),
        askedBy: (units.get(filing.askedUnitId)?.name ?? '') + name(filing.askedBy),
        askedAt: filing.askedAt.toISOString(),
        expiresAt: filing.expiresAt.toISOString(),
        decidedBy: name(filing.decidedBy) || null,
        decidedAt: filing.decidedAt?.toISOString() ?? null,
        decisionNote: filing.decisionNote,
        endedAt: filing.endedAt?.toISOString() ?? null,
        photos: photos.get(filing.patrolItemId ?? filing.id) ?? [],
        can: possibleActions(actor, filing),
      };
    });
  }
}

/** Nothing was ever counted about what was put right on the spot: it is kept on file. */
const spotLabel = (status: Filing['status']): string => SPOT_FILING_LABELS[status];

const BOXES: Record<string, string> = {
  asked: "status = 'ASKED'",
  holding: "status = 'APPROVED'",
  ended: "status NOT IN ('ASKED', 'APPROVED')",
  mine: 'asked_by = ?',
};

/** As `mayRead`, in SQL. */
function readable(actor: Actor): { sql: string; parameters: unknown[] } {
  const regions = [...actor.hats('filing.approve'), ...actor.hats('workbench.read')];
  const codes = [...new Set(regions.map(({ regionCode }) => `${regionCode}%`))];
  const units = [...new Set(actor.hats('filing.ask').map(({ unitId }) => unitId))];
  const parts = ['asked_by = ?', ...codes.map(() => 'community_code LIKE ?')];
  if (units.length > 0) parts.push(`asked_unit_id IN (${units.map(() => '?').join(', ')})`);
  return { sql: parts.join(' OR '), parameters: [actor.personId, ...codes, ...units] };
}
