import { flag, id, int, json, ref, str, table, time } from '../platform/database/table.js';

const nullable = { nullable: true };

const account = [id(), str('kind', 12), str('owner_id', 36), int('year'), int('balance')];
const ownerOf = { uq_points_account: ['kind', 'owner_id', 'year'] };
const entry = [id(), ref('posting_id'), ref('account_id'), int('amount')];
const lot = [
  id(),
  ref('account_id'),
  ref('posting_id'),
  int('points'),
  int('remaining'),
  time('earned_at'),
  time('expires_at'),
];
const postingFrom = (person: { nullable?: boolean }) => [
  id(),
  str('kind', 10),
  str('event_id', 36),
  int('rule_version'),
  ref('person_id', person),
  ref('service_record_id', nullable),
  ref('reverses_id', nullable),
  int('earned'),
  str('day', 10),
  str('title', 80),
  str('source', 300),
];
const postingRules = {
  indices: [['service_record_id']],
  uniques: {
    uq_points_posting_event: ['event_id', 'rule_version', 'kind'],
    uq_points_posting_reverses: ['reverses_id'],
  },
  foreignKeys: { person_id: 'person', reverses_id: 'points_posting' },
};
const entryOf = { posting_id: 'points_posting', account_id: 'points_account' };
const lotOf = { account_id: 'points_account', posting_id: 'points_posting' };
const byTime = ['account_id', 'created_at', 'id'];

export const ledgerTables = [
  table('points_account', [...account, flag('overdrawn'), time('closed_at', nullable)], {
    uniques: ownerOf,
    checks: { ck_points_account_balance: "balance >= 0 OR overdrawn = 1 OR kind = 'MINT'" },
  }),
  table('points_posting', [...postingFrom(nullable), str('mac', 64), time('created_at')], postingRules),
  table('points_entry', [...entry, str('kind', 10), time('created_at')], {
    indices: [byTime, ['account_id', 'kind', 'created_at', 'id'], ['posting_id']],
    foreignKeys: entryOf,
    checks: { ck_points_entry_amount: 'amount <> 0' },
  }),
  table('points_lot', [...lot, flag('graced'), flag('warned')], {
    indices: [
      ['account_id', 'expires_at'],
      ['expires_at', 'remaining'],
    ],
    uniques: { uq_points_lot: ['posting_id'] },
    foreignKeys: lotOf,
    checks: { ck_points_lot_remaining: 'remaining >= 0 AND remaining <= points' },
  }),
  table('points_lot_move', [id(), ref('lot_id'), ref('posting_id'), int('amount'), time('created_at')], {
    indices: [['lot_id'], ['posting_id']],
    foreignKeys: { lot_id: 'points_lot', posting_id: 'points_posting' },
    checks: { ck_points_lot_move_amount: 'amount <> 0' },
  }),
  table(
    'points_hold',
    [
      id(),
      ref('person_id'),
      int('points'),
      str('status', 10),
      time('created_at'),
      str('closed_by', 36, nullable),
      time('closed_at', nullable),
    ],
    {
      indices: [['person_id', 'status']],
      foreignKeys: { person_id: 'person' },
      checks: { ck_points_hold_points: 'points > 0' },
    },
  ),
  table('points_seal', [id('posting_id'), int('seq'), str('hash', 64), time('created_at')], {
    uniques: { uq_points_seal_seq: ['seq'] },
  }),
  table(
    'waiting_award',
    [id('record_id'), ref('person_id'), ref('unit_id'), int('points'), json('award'), time('created_at')],
    {
      indices: [['unit_id', 'created_at'], ['person_id']],
      foreignKeys: { person_id: 'person', unit_id: 'unit' },
    },
  ),
];

/** The four tables as they were before. */
export const oldTables = [
  table('points_account', account, { uniques: ownerOf }),
  table('points_posting', [...postingFrom({}), time('created_at')], postingRules),
  table('points_entry', [...entry, time('created_at')], {
    indices: [byTime, ['posting_id']],
    foreignKeys: entryOf,
  }),
  table('points_lot', lot, {
    indices: [['account_id', 'expires_at']],
    uniques: { uq_points_lot: ['posting_id'] },
    foreignKeys: lotOf,
  }),
];
