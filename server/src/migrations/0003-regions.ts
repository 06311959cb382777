import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, double, dropTable, flag, json, key, str, table } from '../platform/database/table.js';

const nullable = { nullable: true };

const region = table(
  'region',
  [
    key('code', 15),
    str('official_name', 60),
    str('name', 60),
    str('level', 12),
    str('parent_code', 15, nullable),
    str('path', 120),
    str('grid_kind', 12, nullable),
    json('rings', nullable),
    flag('generated'),
    double('centre_lat', nullable),
    double('centre_lng', nullable),
  ],
  { indices: [['parent_code'], ['path']] },
);

export class Regions1764000000003 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, region);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, region);
  }
}
