export { AnomalyModule } from './anomaly.module.js';
