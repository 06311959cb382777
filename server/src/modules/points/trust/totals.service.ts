import { Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, queryRows } from '../../../platform/database/index.js';
import { RegionService } from '../../region/index.js';
import { UnitService } from '../../unit/index.js';
import { ServiceTrail } from '../../volunteer/index.js';
import type { PublicTotalsView } from './totals.view.js';

/** Fewer people than that could be recognised by their neighbours. */
const LEAST_PEOPLE = 5;
const FRESH_MS = 60_000;

/** What everybody may know: sums of this year, without anybody in them. */
@Injectable()
export class TotalsService {
  private kept?: { at: number; view: Promise<PublicTotalsView> };

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trail: ServiceTrail,
    private readonly regions: RegionService,
    private readonly units: UnitService,
  ) {}

  /** Sums up at most once a minute: anybody may ask. */
  ofYear(): Promise<PublicTotalsView> {
    const now = this.clock.now().getTime();
    if (!this.kept || now - this.kept.at > FRESH_MS || now < this.kept.at) {
      const view = this.sumUp();
      this.kept = { at: now, view };
      view.catch(() => (this.kept = undefined));
    }
    return this.kept.view;
  }

  private async sumUp(): Promise<PublicTotalsView> {
    const { year } = cityTime(this.clock.now());
    const since = cityInstant(year, 1, 1);
    const [served, given, spent, [newest]] = await Promise.all([
      this.trail.totals(since),
      this.given(year),
      this.spent(since),
      queryRows<{ seq: number; hash: string }>(
        this.database.read,
        'SELECT seq, hash FROM points_seal ORDER BY seq DESC LIMIT 1',
        [],
      ),
    ]);
    const codes = [...new Set([...served.map(({ communityCode }) => communityCode), ...given.keys()])];
    const names = await this.regions.names(codes);
    const communities = codes.flatMap((communityCode) => {
      const communityName = names.get(communityCode);
      const own = served.find((row) => row.communityCode === communityCode);
      if (!communityName || communityCode.length !== 12) return [];
      const people = own?.people ?? 0;
      const points = given.get(communityCode) ?? 0;
      const shown = people < LEAST_PEOPLE ? null : people;
      return [{ communityCode, communityName, people: shown, minutes: own?.minutes ?? 0, given: points }];
    });
    return {
      year,
      given: [...given.values()].reduce((sum, points) => sum + points, 0),
      redeemed: spent.get('REDEEM') ?? 0,
      donated: spent.get('DONATE') ?? 0,
      minutes: served.reduce((sum, { minutes }) => sum + minutes, 0),
      communities: communities.sort((a, b) => b.minutes - a.minutes),
      links: newest?.seq ?? 0,
      link: newest?.hash ?? null,
    };
  }

  /** Points given this year by the region of the unit that gave them. */
  private async given(year: number): Promise<Map<string, number>> {
    const sql =
      'SELECT a.owner_id AS unitId, SUM(e.amount) - a.balance AS given FROM points_account a ' +
      "JOIN points_entry e ON e.account_id = a.id AND e.kind = 'BUDGET' WHERE a.kind = 'ISSUER' AND a.year = ? GROUP BY a.owner_id, a.balance";
    const rows = await queryRows<{ unitId: string; given: number }>(this.database.read, sql, [year]);
    const units = await this.units.byIds(rows.map(({ unitId }) => unitId));
    const sums = new Map<string, number>();
    for (const { unitId, given } of rows) {
      const code = units.get(unitId)?.regionCode ?? '';
      sums.set(code, (sums.get(code) ?? 0) + Number(given));
    }
    return sums;
  }

  private async spent(since: Date): Promise<Map<string, number>> {
    const sql =
      'SELECT e.kind, SUM(e.amount) AS points FROM points_entry e JOIN points_account a ON a.id = e.account_id ' +
      "WHERE a.kind IN ('REDEEMED', 'DONATED') AND e.kind IN ('REDEEM', 'DONATE') AND e.created_at >= ? GROUP BY e.kind";
    const rows = await queryRows<{ kind: string; points: number }>(this.database.read, sql, [since]);
    return new Map(rows.map(({ kind, points }) => [kind, Number(points)]));
  }
}
