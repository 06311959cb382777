import { Inject, Injectable, Logger } from '@nestjs/common';
import { AppError, toAppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { DispatchService, RequestPlaces, TriageService } from '../request/index.js';
import { UnitService } from '../unit/index.js';
import type { BulkAcceptBody, BulkDispatchBody, BulkRowView, BulkUnitView } from './bulk.dto.js';

const MOST_UNITS = 12;

/** The same step for many: each by itself, in a transaction of its own, so that one that cannot be leaves the others alone. */
@Injectable()
export class BulkService {
  private readonly logger = new Logger('Bulk');

  constructor(
    @Inject(TriageService) private readonly triage: TriageService,
    @Inject(DispatchService) private readonly dispatching: DispatchService,
    @Inject(RequestPlaces) private readonly places: RequestPlaces,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  accept(actor: Actor, { ids, tier }: BulkAcceptBody): Promise<BulkRowView[]> {
    return this.each(ids, (id) => this.triage.accept(actor, id, tier ? { tier } : {}));
  }

  dispatch(
    actor: Actor,
    { ids, unitId, dueAt, workingHours, note }: BulkDispatchBody,
  ): Promise<BulkRowView[]> {
    const orders = [{ unitId, ...(dueAt ? { dueAt } : {}), ...(workingHours ? { workingHours } : {}) }];
    return this.each(ids, (id) =>
      this.dispatching.dispatch(actor, id, { orders, ...(note ? { note } : {}) }),
    );
  }

  /** Units that answer for the selected ones: those that can take most of them first. Foreign requests do not count. */
  async unitsFor(actor: Actor, ids: readonly string[]): Promise<BulkUnitView[]> {
    const places = await this.places.of(actor, 'request.dispatch', ids);
    const fits = new Map<string, BulkUnitView>();
    for (const { tile, region, count } of places) {
      for (const { id: unitId, name, kindLabel } of await this.units.findUnitsFor(tile, region)) {
        const known = fits.get(unitId) ?? { unitId, name, kindLabel, fits: 0 };
        fits.set(unitId, { ...known, fits: known.fits + count });
      }
    }
    // A stable sort: of units that can take equally many the nearest stays in front.
    return [...fits.values()].sort((a, b) => b.fits - a.fits).slice(0, MOST_UNITS);
  }

  private async each(ids: readonly string[], step: (id: string) => Promise<unknown>): Promise<BulkRowView[]> {
    const rows: BulkRowView[] = [];
    for (const id of new Set(ids)) {
      try {
        await step(id);
        rows.push({ id, done: true, code: null, detail: null });
      } catch (error) {
        rows.push({ id, done: false, ...this.reasonOf(error) });
      }
    }
    return rows;
  }

  private reasonOf(error: unknown): { code: string; detail: string } {
    if (!(error instanceof AppError)) this.logger.error(error);
    const problem = toAppError(error).toProblem('');
    return { code: problem.code, detail: problem.fields?.[0]?.detail ?? problem.detail };
  }
}
