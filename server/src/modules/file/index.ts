export { FileModule } from './file.module.js';
export { FileService, type FileSubject } from './file.service.js';
export { FileView } from './file.view.js';
