import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  key,
  ref,
  str,
  table,
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };
const ofPerson = { person_id: 'person' };

const tables = [
  table(
    'person',
    [
      id(),
      str('surname', 8),
      str('honorific', 10),
      str('nickname', 20, nullable),
      text('real_name', nullable),
      text('phone', nullable),
      str('phone_index', 64, nullable),
      int('real_name_level'),
      str('home_community_code', 15, nullable),
      str('home_grid_code', 15, nullable),
      double('home_lat', nullable),
      double('home_lng', nullable),
      flag('large_text'),
      str('theme', 8),
      time('created_at'),
    ],
    { indices: [['home_community_code']], uniques: { uq_person_phone: ['phone_index'] } },
  ),
  table('account', [key('login', 60), ref('person_id'), str('password_hash', 255), time('created_at')], {
    foreignKeys: ofPerson,
  }),
  table('wechat_account', [key('openid', 64), ref('person_id'), time('created_at')], {
    indices: [['person_id']],
    foreignKeys: ofPerson,
  }),
  table('consent', [id(), ref('person_id'), str('purpose', 30), str('version', 20), time('given_at')], {
    uniques: { uq_consent: ['person_id', 'purpose', 'version'] },
    foreignKeys: ofPerson,
  }),
  table(
    'access_log',
    [
      id(),
      ref('person_id'),
      ref('viewer_id'),
      str('viewer_name', 80),
      str('what', 80),
      str('reason', 200, nullable),
      time('at'),
    ],
    { indices: [['person_id', 'at']], foreignKeys: { ...ofPerson, viewer_id: 'person' } },
  ),
  table('demo_person', [
    id('person_id'),
    int('position'),
    str('time', 5),
    str('icon', 20),
    str('role', 20),
    str('role_label', 20),
    str('unit_name', 60, nullable),
    str('does', 60),
  ]),
  table(
    'session',
    [
      id(),
      ref('person_id'),
      str('device', 60),
      time('created_at'),
      time('last_used_at'),
      time('expires_at'),
      time('revoked_at', nullable),
    ],
    { indices: [['person_id', 'revoked_at']], foreignKeys: ofPerson },
  ),
  table(
    'refresh_token',
    [id(), ref('session_id'), str('token_hash', 64), time('created_at'), time('used_at', nullable)],
    {
      indices: [['session_id']],
      uniques: { uq_refresh_token_hash: ['token_hash'] },
      foreignKeys: { session_id: 'session' },
    },
  ),
];

export class People1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
