import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, flag } from '../platform/database/table.js';

const onSlot = [flag('heavy', { nullable: true })];

/** Places with heavy work, which older people are not given. */
export class HeavyWork1764000000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'role_slot', onSlot);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'role_slot', onSlot);
  }
}
