export { SERIES_EVENTS, type SeriesEventPayload, type SeriesEventType } from './series.events.js';
export { SeriesModule } from './series.module.js';
export { SeriesService } from './series.service.js';
