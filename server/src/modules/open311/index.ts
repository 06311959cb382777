export { ApiKeyService } from './api-key.service.js';
export { Open311Module } from './open311.module.js';
