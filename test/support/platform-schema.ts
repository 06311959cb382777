import { Platform1764000000001 } from '../../server/src/migrations/0001-platform.js';
import { InboxEntry, OutboxEvent } from '../../server/src/platform/events/index.js';
import { JobLease } from '../../server/src/platform/jobs/index.js';
import { sampleSchema } from './sample-schema.js';

/** The platform's own tables and the sample ones. */
export const platformSchema = {
  entities: [OutboxEvent, InboxEntry, JobLease, ...sampleSchema.entities],
  migrations: [Platform1764000000001, ...sampleSchema.migrations],
};
