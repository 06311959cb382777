import { Inject, Injectable } from '@nestjs/common';
import { cityInstant, cityTime } from '@linli/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import { ServiceTrail } from '../volunteer/index.js';
import { RecordBook } from './record.book.js';
import { recordWorkbook } from './record.sheets.js';
import type { ServiceYearView } from './recognition.view.js';
import { yearOf } from './service.year.js';

/** What a volunteer reads and takes along of her own service. */
@Injectable()
export class OwnYear {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
    @Inject(RecordBook) private readonly book: RecordBook,
  ) {}

  async year({ personId }: Actor, year: number): Promise<ServiceYearView> {
    const span = { from: cityInstant(year, 1, 1), to: cityInstant(year + 1, 1, 1), known: this.clock.now() };
    const { kinds, months, places, ...sums } = yearOf(
      await this.trail.confirmedOf(this.db.read, personId, span),
    );
    return { year, ...sums, kinds: [...kinds], months: [...months], places: [...places] };
  }

  /** Looking at one's own data is noted nowhere. */
  async record({ personId }: Actor) {
    const stream = await recordWorkbook([await this.book.of(personId)]);
    return { stream, name: `我的志愿服务记录-${cityTime(this.clock.now()).date}` };
  }
}
