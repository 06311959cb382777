import { Inject, Injectable } from '@nestjs/common';
import type { SheetRows } from '@linli/shared';
import { RegionService } from '../region/index.js';
import { tileLabel } from '../request/index.js';
import { UnitService } from '../unit/index.js';

/** What people call the rows of a sheet. */
const NOBODY: Record<SheetRows, string> = {
  unit: '还没派给单位',
  street: '街道不明',
  community: '社区不明',
  tile: '没分类',
};

@Injectable()
export class KeyNames {
  constructor(
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** A function from a row's key to its name; the empty key has one too. */
  async of(by: SheetRows, keys: Iterable<string>): Promise<(key: string) => string> {
    const known = [...keys].filter((key) => key !== '');
    const names = await this.namesOf(by, known);
    return (key) => (key === '' ? NOBODY[by] : (names.get(key) ?? key));
  }

  private async namesOf(by: SheetRows, keys: string[]): Promise<Map<string, string>> {
    if (by === 'tile') return new Map(keys.map((key) => [key, tileLabel(key)]));
    if (by !== 'unit') return this.regions.names(keys);
    const units = await this.units.byIds(keys);
    return new Map([...units].map(([id, { name }]) => [id, name]));
  }
}
