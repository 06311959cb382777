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
  text,
  time,
} from '../platform/database/table.js';

const nullable = { nullable: true };

const profile = table(
  'volunteer_profile',
  [
    id(),
    ref('person_id'),
    json('skills'),
    json('availability'),
    int('max_distance'),
    int('weekly_hours'),
    flag('fit'),
    str('home_community_code', 12, nullable),
    double('home_lat', nullable),
    double('home_lng', nullable),
    ref('team_unit_id', nullable),
    int('turn'),
    time('created_at'),
    time('updated_at'),
  ],
  {
    indices: [['home_community_code'], ['team_unit_id']],
    uniques: { uq_volunteer_profile: ['person_id'] },
    foreignKeys: { person_id: 'person', team_unit_id: 'unit' },
  },
);

const task = table(
  'volunteer_task',
  [
    id(),
    str('title', 40),
    str('summary', 120),
    str('kind', 12),
    str('meeting_point', 60),
    double('lat'),
    double('lng'),
    str('community_code', 12),
    str('grid_code', 15),
    text('private_details', nullable),
    str('risk_note', 300),
    flag('insured'),
    flag('urgent'),
    str('signup_mode', 12),
    ref('organiser_unit_id'),
    ref('team_unit_id', nullable),
    ref('request_id', nullable),
    str('status', 12),
    str('cancel_reason', 200, nullable),
    ref('created_by'),
    time('created_at'),
    time('ended_at', nullable),
  ],
  {
    indices: [
      ['status', 'community_code'],
      ['organiser_unit_id', 'status'],
      ['team_unit_id', 'status'],
      ['request_id'],
    ],
    foreignKeys: {
      organiser_unit_id: 'unit',
      team_unit_id: 'unit',
      request_id: 'service_request',
      created_by: 'person',
    },
  },
);

const shift = table('shift', [id(), ref('task_id'), time('start_at'), time('end_at'), time('cancel_until')], {
  indices: [['task_id'], ['start_at'], ['end_at']],
  foreignKeys: { task_id: 'volunteer_task' },
});

const slot = table(
  'role_slot',
  [
    id(),
    ref('shift_id'),
    int('position'),
    str('name', 12),
    int('demand'),
    int('filled'),
    json('skills'),
    flag('fit'),
    flag('leader'),
    int('last_wait'),
  ],
  {
    indices: [['shift_id']],
    foreignKeys: { shift_id: 'shift' },
    checks: { ck_role_slot_filled: 'filled >= 0 AND filled <= demand' },
  },
);

const signup = table(
  'signup',
  [
    id(),
    ref('shift_id'),
    ref('slot_id'),
    ref('person_id'),
    str('status', 12),
    int('wait_seq', nullable),
    int('late_cancels'),
    time('created_at'),
    time('status_at'),
  ],
  {
    indices: [
      ['slot_id', 'status', 'wait_seq'],
      ['person_id', 'status'],
    ],
    uniques: { uq_signup: ['shift_id', 'person_id'] },
    foreignKeys: { shift_id: 'shift', slot_id: 'role_slot', person_id: 'person' },
  },
);

const attendance = table(
  'attendance',
  [
    id(),
    ref('shift_id'),
    ref('signup_id'),
    ref('person_id'),
    time('in_at'),
    str('in_method', 4),
    ref('in_by'),
    int('in_score', nullable),
    time('out_at', nullable),
    str('out_method', 4, nullable),
    ref('out_by', nullable),
    int('out_score', nullable),
  ],
  {
    indices: [['person_id'], ['out_at']],
    uniques: { uq_attendance: ['shift_id', 'person_id'] },
    foreignKeys: {
      shift_id: 'shift',
      signup_id: 'signup',
      person_id: 'person',
      in_by: 'person',
      out_by: 'person',
    },
  },
);

const usedCode = table(
  'used_code',
  [id(), ref('person_id'), ref('shift_id'), str('code', 40), time('used_at')],
  {
    uniques: { uq_used_code: ['person_id', 'shift_id', 'code'] },
    foreignKeys: { person_id: 'person', shift_id: 'shift' },
  },
);

const record = table(
  'service_record',
  [
    id(),
    ref('task_id'),
    ref('signup_id'),
    ref('person_id'),
    str('title', 40),
    time('start_at'),
    time('end_at'),
    int('minutes'),
    int('most_minutes'),
    str('status', 12),
    flag('to_review'),
    flag('urgent'),
    str('evidence', 200),
    ref('organiser_unit_id'),
    str('community_code', 12),
    ref('decided_by', nullable),
    time('decided_at', nullable),
    str('reason', 200, nullable),
    time('created_at'),
  ],
  {
    indices: [['person_id', 'start_at'], ['status', 'organiser_unit_id'], ['task_id']],
    uniques: { uq_service_record: ['signup_id'] },
    foreignKeys: {
      task_id: 'volunteer_task',
      signup_id: 'signup',
      person_id: 'person',
      organiser_unit_id: 'unit',
      decided_by: 'person',
    },
    checks: { ck_service_record_minutes: 'minutes >= 0 AND minutes <= most_minutes' },
  },
);

const tables = [profile, task, shift, slot, signup, attendance, usedCode, record];

export class Volunteers1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const shape of tables) await createTable(runner, shape);
  }
  async down(runner: QueryRunner): Promise<void> {
    for (const shape of [...tables].reverse()) await dropTable(runner, shape);
  }
}
