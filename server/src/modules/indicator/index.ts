export { addFactsOf, addMissingFacts } from './catch-up.js';
export type { Difference } from './fact.store.js';
export { IndicatorModule } from './indicator.module.js';
export { recompute, verify } from './recompute.js';
