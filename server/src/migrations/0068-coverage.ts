import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  json,
  ref,
  str,
  table,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const tables = [
  table(
    'coverage_place',
    [
      id(),
      str('kind', 10),
      str('name', 60),
      str('grid_code', 15),
      double('lat'),
      double('lng'),
      ref('created_by'),
      time('created_at'),
      time('ended_at', nullable),
    ],
    { uniques: { uq_coverage_place: ['kind', 'grid_code', 'name'] }, foreignKeys: { created_by: 'person' } },
  ),
  table(
    'coverage_plan',
    [
      id(),
      str('title', 40),
      str('region_code', 15),
      str('target', 10),
      int('per_place'),
      int('cap'),
      int('reach'),
      json('roles'),
      json('unit_ids'),
      flag('volunteers'),
      str('status', 8),
      flag('due'),
      int('attempts'),
      int('turn'),
      str('in_force_for', 30, nullable),
      str('error', 200, nullable),
      int('people', nullable),
      int('places', nullable),
      int('wanted', nullable),
      int('missing', nullable),
      int('empty', nullable),
      int('took_ms', nullable),
      ref('created_by'),
      time('created_at'),
      time('reckoned_at', nullable),
      ref('applied_by', nullable),
      time('applied_at', nullable),
      time('ended_at', nullable),
    ],
    {
      indices: [
        ['region_code', 'created_at'],
        ['due', 'created_at'],
      ],
      uniques: { uq_coverage_plan_in_force: ['in_force_for'] },
      foreignKeys: { created_by: 'person', applied_by: 'person' },
    },
  ),
  table(
    'coverage_spot',
    [
      id(),
      ref('plan_id'),
      int('position'),
      str('name', 60),
      str('grid_code', 15),
      double('lat'),
      double('lng'),
      int('needed'),
      int('missing'),
      int('near', nullable),
    ],
    {
      indices: [['plan_id', 'missing']],
      uniques: { uq_coverage_spot: ['plan_id', 'position'] },
      foreignKeys: { plan_id: 'coverage_plan' },
    },
  ),
  table(
    'coverage_duty',
    [
      id(),
      ref('plan_id'),
      ref('spot_id'),
      ref('person_id'),
      ref('unit_id', nullable),
      time('since'),
      time('ended_at', nullable),
      str('ended_by', 8, nullable),
    ],
    {
      indices: [['plan_id', 'ended_at'], ['spot_id'], ['person_id', 'ended_at']],
      foreignKeys: {
        plan_id: 'coverage_plan',
        spot_id: 'coverage_spot',
        person_id: 'person',
        unit_id: 'unit',
      },
    },
  ),
  table(
    'coverage_absence',
    [id(), ref('plan_id'), ref('person_id'), str('reason', 100), ref('reported_by'), time('reported_at')],
    {
      uniques: { uq_coverage_absence: ['plan_id', 'person_id'] },
      foreignKeys: { plan_id: 'coverage_plan', person_id: 'person', reported_by: 'person' },
    },
  ),
];

export class Coverage1764000000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
