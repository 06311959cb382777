import { Platform1764000000001 } from '../../server/src/migrations/0001-platform.js';
import { Idempotency1764000000002 } from '../../server/src/migrations/0002-idempotency.js';
import { InboxEntry, OutboxEvent } from '../../server/src/platform/events/index.js';
import { IdempotencyKey } from '../../server/src/platform/http/index.js';
import { JobLease } from '../../server/src/platform/jobs/index.js';
import { sampleSchema } from './sample-schema.js';

/** The platform's own tables and the sample ones. */
export const platformSchema = {
  entities: [OutboxEvent, InboxEntry, JobLease, IdempotencyKey, ...sampleSchema.entities],
  migrations: [Platform1764000000001, Idempotency1764000000002, ...sampleSchema.migrations],
};
