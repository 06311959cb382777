import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, str, time } from '../platform/database/table.js';

const onRequest = [str('service_code', 30, { nullable: true })];
const onOrder = [time('clock_at', { nullable: true })];

/** Requests say as finely as the catalogue what they are about; the clock of an order may begin later than the order. */
export class ServiceCode1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'service_request', onRequest);
    await addColumns(runner, 'work_order', onOrder);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'work_order', onOrder);
    await dropColumns(runner, 'service_request', onRequest);
  }
}
