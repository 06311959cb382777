export { ExportService } from './export.service.js';
export { DeskModule } from './desk.module.js';
