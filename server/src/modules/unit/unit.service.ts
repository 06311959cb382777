import { Injectable } from '@nestjs/common';
import type { UnitQuery } from './unit.dto.js';
import type { UnitView } from './unit.view.js';

@Injectable()
export class UnitService {
  list(_query: UnitQuery): Promise<UnitView[]> {
    throw new Error('not built yet');
  }
}
