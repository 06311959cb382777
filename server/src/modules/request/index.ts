export type { Chronicle, ChronicleStep } from './chronicle/chronicle.js';
export { ChronicleService } from './chronicle/chronicle.service.js';
export { importRequests, type BadLine, type ImportResult } from './import/import-requests.js';
export type { Place } from './report.place.js';
export { ReportService, type PlacedReport } from './report.service.js';
export { REQUEST_EVENTS, type RequestEventPayload, type RequestEventType } from './request.events.js';
export { RequestHandover, type HandedRequest } from './request.handover.js';
export { RequestModule } from './request.module.js';
