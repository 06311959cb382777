export { RequestModule } from './request.module.js';
