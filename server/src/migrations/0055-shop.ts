import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  json,
  key,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const partner = table(
  'partner',
  [
    id(),
    ref('unit_id'),
    str('name', 30),
    str('address', 80),
    str('region_code', 15),
    double('lat', nullable),
    double('lng', nullable),
    json('hours'),
    text('contact', nullable),
    flag('active'),
    time('created_at'),
  ],
  { indices: [['region_code'], ['unit_id']], foreignKeys: { unit_id: 'unit' } },
);

const goods = table(
  'goods',
  [
    id(),
    ref('owner_unit_id'),
    str('region_code', 15),
    str('name', 20),
    str('unit_word', 4),
    str('category', 10),
    str('detail', 300),
    int('points'),
    flag('counted'),
    str('status', 8),
    time('valid_from', nullable),
    time('valid_to', nullable),
    int('hold_days'),
    int('return_days'),
    int('limit_count', nullable),
    str('limit_period', 6),
    ref('photo_key', nullable),
    time('created_at'),
  ],
  {
    indices: [['region_code', 'status']],
    foreignKeys: { owner_unit_id: 'unit' },
    checks: { ck_goods_points: 'points > 0' },
  },
);

const stock = [
  table('goods_stock', [id(), ref('goods_id'), ref('partner_id'), int('available'), int('held')], {
    indices: [['partner_id']],
    uniques: { uq_goods_stock: ['goods_id', 'partner_id'] },
    foreignKeys: { goods_id: 'goods', partner_id: 'partner' },
    // The conditional updates keep to these; the database refuses whatever forgets to.
    checks: { ck_goods_stock: 'available >= 0 AND held >= 0' },
  }),
  table(
    'stock_move',
    [
      id(),
      ref('goods_id'),
      ref('partner_id'),
      str('kind', 8),
      int('change'),
      int('on_hand'),
      str('reason', 100, nullable),
      ref('redemption_id', nullable),
      ref('actor_id'),
      time('created_at'),
    ],
    {
      indices: [['goods_id', 'partner_id', 'created_at']],
      foreignKeys: { goods_id: 'goods', partner_id: 'partner', actor_id: 'person' },
    },
  ),
  table('goods_quota', [id('person_id'), id('goods_id'), key('period', 7), int('taken')], {
    checks: { ck_goods_quota: 'taken >= 0' },
  }),
];

const redemption = table(
  'redemption',
  [
    id(),
    str('code', 9),
    ref('person_id'),
    ref('goods_id'),
    ref('partner_id'),
    int('quantity'),
    int('points'),
    str('title', 20),
    str('status', 10),
    ref('hold_id'),
    ref('posting_id', nullable),
    str('quota_period', 7, nullable),
    time('created_at'),
    time('expires_at'),
    flag('reminded'),
    time('fulfilled_at', nullable),
    time('booked_at', nullable),
    ref('fulfilled_by', nullable),
    str('fulfilled_via', 5, nullable),
    time('returned_at', nullable),
    time('closed_at', nullable),
    str('reason', 100, nullable),
  ],
  {
    indices: [
      ['person_id', 'created_at', 'id'],
      ['partner_id', 'status', 'expires_at'],
      ['status', 'expires_at'],
      ['partner_id', 'booked_at'],
      ['partner_id', 'returned_at'],
    ],
    uniques: { uq_redemption_code: ['code'] },
    foreignKeys: { person_id: 'person', goods_id: 'goods', partner_id: 'partner' },
    checks: { ck_redemption: 'quantity > 0 AND points > 0' },
  },
);

const settlement = table(
  'settlement',
  [
    id(),
    ref('partner_id'),
    str('month', 7),
    int('pieces'),
    int('points'),
    str('note', 100, nullable),
    ref('settled_by'),
    time('settled_at'),
  ],
  {
    uniques: { uq_settlement: ['partner_id', 'month'] },
    foreignKeys: { partner_id: 'partner', settled_by: 'person' },
  },
);

const tables = [partner, goods, ...stock, redemption, settlement];

export class Shop1764000000055 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
