export { AnomalyWatch } from './anomaly.watch.js';
export { AnomalyModule } from './anomaly.module.js';
