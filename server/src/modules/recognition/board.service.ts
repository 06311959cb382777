import { Inject, Injectable } from '@nestjs/common';
import { type BoardScope, type BoardSpan, cityInstant, cityTime } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, findRows, updateWhere } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { type Among, type KnownVolunteer, ServiceTotals, VolunteerFactsReader } from '../volunteer/index.js';
import { ranked } from './board.ranks.js';
import { BoardChoice } from './recognition.entity.js';
import type { BoardView } from './recognition.view.js';

const SHOWN = 20;
const STREET_DIGITS = 9;

/** Boards of hours, never of points: only of those who want to stand on them. Everybody else learns her own place, alone. */
@Injectable()
export class BoardService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(ServiceTotals) private readonly totals: ServiceTotals,
  ) {}

  async board({ personId }: Actor, scope: BoardScope, span: BoardSpan): Promise<BoardView> {
    const volunteer = await this.facts.volunteer(personId);
    const choice = await this.db.read.findOneBy(BoardChoice, { personId });
    const isIn = choice?.isIn ?? false;
    const place = volunteer && placeOf(volunteer, scope);
    const name = place ? await this.nameOf(scope, place) : null;
    if (!place) return { scope, span, name: null, isIn, rows: [], mine: null };
    const rows = await this.totals.since(this.startOf(span), amongOf(scope, place, personId));
    const { shown, mine } = ranked(rows, personId, isIn);
    const names = await this.people.refs(shown.map((row) => row.personId));
    return {
      scope,
      span,
      name,
      isIn,
      rows: shown.slice(0, SHOWN).map((row) => ({
        rank: row.rank,
        minutes: row.minutes,
        who: names.get(row.personId)?.displayName ?? '',
        surname: names.get(row.personId)?.surname ?? '',
        mine: row.personId === personId,
      })),
      mine,
    };
  }

  /** Comes onto boards or leaves them; it counts from the next look on. */
  async choose({ personId }: Actor, isIn: boolean): Promise<void> {
    const set = { isIn, changedAt: this.clock.now() };
    await this.db.transaction(async (tx) => {
      if ((await updateWhere(tx, BoardChoice, { personId }, set)) === 1) return;
      await tx.insert(BoardChoice, { personId, ...set }).catch(async (error: unknown) => {
        if (!(error instanceof DuplicateKeyError)) throw error;
        await updateWhere(tx, BoardChoice, { personId }, set);
      });
    });
  }

  /** Whether she stands on boards. */
  async isIn(personId: string): Promise<boolean> {
    return (await findRows(this.db.read, BoardChoice, { personId }))[0]?.isIn ?? false;
  }

  private startOf(span: BoardSpan): Date {
    const { year, month } = cityTime(this.clock.now());
    return cityInstant(year, span === 'YEAR' ? 1 : month, 1);
  }

  private async nameOf(scope: BoardScope, place: string): Promise<string> {
    if (scope === 'TEAM') return (await this.units.names(this.db.read, [place])).get(place) ?? '';
    return (await this.regions.names([place])).get(place) ?? '';
  }
}

function placeOf({ teamUnitId, homeCommunityCode }: KnownVolunteer, scope: BoardScope): string | null {
  if (scope === 'TEAM') return teamUnitId;
  return scope === 'COMMUNITY' ? homeCommunityCode : (homeCommunityCode?.slice(0, STREET_DIGITS) ?? null);
}

/** Those who want to be seen, and herself. */
function amongOf(scope: BoardScope, place: string, personId: string): Among {
  const sql = {
    TEAM: 'p.team_unit_id = ?',
    COMMUNITY: 'p.home_community_code = ?',
    STREET: 'p.home_community_code LIKE ?',
  };
  return {
    sql: `p.person_id = ? OR (${sql[scope]} AND p.person_id IN (SELECT person_id FROM board_choice WHERE is_in = ?))`,
    values: [personId, scope === 'STREET' ? `${place}%` : place, 1],
  };
}
