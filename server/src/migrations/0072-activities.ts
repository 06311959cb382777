import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  doubleKey,
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

const venue = table(
  'venue',
  [
    id(),
    ref('unit_id'),
    str('kind', 16),
    str('name', 30),
    str('address', 80),
    str('region_code', 15),
    double('lat'),
    double('lng'),
    json('hours'),
    flag('accessible'),
    str('access_note', 60, nullable),
    str('note', 300, nullable),
    str('phone', 20, nullable),
    ref('photo_key', nullable),
    flag('active'),
    time('created_at'),
  ],
  { indices: [['region_code'], ['unit_id']], foreignKeys: { unit_id: 'unit' } },
);

const room = table('venue_room', [id(), ref('venue_id'), str('name', 20), int('capacity'), flag('active')], {
  indices: [['venue_id']],
  foreignKeys: { venue_id: 'venue' },
  checks: { ck_venue_room_capacity: 'capacity > 0' },
});

const quarter = table('room_quarter', [id('room_id'), doubleKey('quarter'), ref('holder_id')], {
  indices: [['holder_id']],
});

const activity = table(
  'activity',
  [
    id(),
    ref('organiser_unit_id'),
    str('region_code', 15),
    str('title', 20),
    str('summary', 200),
    str('notes', 400, nullable),
    str('audience', 10),
    int('age_from', nullable),
    int('age_to', nullable),
    json('fits'),
    int('quota'),
    int('filled'),
    int('last_wait'),
    ref('venue_id', nullable),
    ref('room_id', nullable),
    str('place', 60),
    double('lat'),
    double('lng'),
    time('start_at'),
    time('end_at'),
    time('signup_from', nullable),
    time('signup_until'),
    time('cancel_until'),
    ref('photo_key', nullable),
    str('photo_caption', 20, nullable),
    str('status', 10),
    str('cancel_reason', 200, nullable),
    str('review_note', 200, nullable),
    text('report', nullable),
    ref('report_key', nullable),
    flag('reminded'),
    ref('created_by'),
    time('created_at'),
    time('published_at', nullable),
    time('ended_at', nullable),
  ],
  {
    indices: [
      ['status', 'start_at'],
      ['region_code', 'start_at'],
      ['venue_id', 'start_at'],
    ],
    foreignKeys: {
      organiser_unit_id: 'unit',
      venue_id: 'venue',
      room_id: 'venue_room',
      created_by: 'person',
    },
    checks: { ck_activity_quota: 'quota > 0 AND filled >= 0 AND filled <= quota' },
  },
);

const history = table(
  'activity_history',
  [
    id(),
    ref('activity_id'),
    str('action', 10),
    ref('actor_id', nullable),
    str('reason', 200, nullable),
    time('at'),
  ],
  { indices: [['activity_id', 'at']], foreignKeys: { activity_id: 'activity', actor_id: 'person' } },
);

const task = table('activity_task', [id('activity_id'), id('task_id')]);

const rule = table(
  'activity_rule',
  [key('region_code', 15), flag('review'), ref('changed_by'), time('changed_at')],
  { foreignKeys: { changed_by: 'person' } },
);

const signup = table(
  'activity_signup',
  [
    id(),
    ref('activity_id'),
    ref('person_id'),
    int('adults'),
    int('children'),
    flag('age_confirmed'),
    time('created_at'),
    time('left_at', nullable),
    int('arrived', nullable),
    time('arrived_at', nullable),
    ref('arrived_by', nullable),
    str('arrived_via', 4, nullable),
    str('liked', 4, nullable),
    flag('again', nullable),
    time('rated_at', nullable),
  ],
  {
    indices: [['person_id', 'left_at']],
    uniques: { uq_activity_signup: ['activity_id', 'person_id'] },
    foreignKeys: { activity_id: 'activity', person_id: 'person' },
    checks: { ck_activity_signup: 'adults >= 0 AND children >= 0' },
  },
);

const wait = table(
  'activity_wait',
  [
    id(),
    ref('activity_id'),
    ref('signup_id'),
    int('seq'),
    int('adults'),
    int('children'),
    time('answer_by', nullable),
  ],
  {
    indices: [['activity_id', 'seq'], ['signup_id'], ['answer_by']],
    foreignKeys: { activity_id: 'activity', signup_id: 'activity_signup' },
    checks: { ck_activity_wait: 'adults >= 0 AND children >= 0 AND adults + children > 0' },
  },
);

const tables = [venue, room, quarter, activity, history, task, rule, signup, wait];

export class Activities1764000000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
