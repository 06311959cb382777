export type { Chronicle, ChronicleStep } from './chronicle/chronicle.js';
export { ChronicleService } from './chronicle/chronicle.service.js';
export { importRequests, type BadLine, type ImportResult } from './import/import-requests.js';
export { REQUEST_EVENTS, type RequestEventPayload, type RequestEventType } from './request.events.js';
export { RequestHandover, type HandedRequest } from './request.handover.js';
export { RequestModule } from './request.module.js';
