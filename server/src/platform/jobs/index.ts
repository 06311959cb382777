export { JobLease } from './job-lease.entity.js';
export { Jobs, type JobRun } from './jobs.js';
export { Leases } from './leases.js';
