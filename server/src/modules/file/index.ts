export { FileModule } from './file.module.js';
export { FileService } from './file.service.js';
export { FileView } from './file.view.js';
