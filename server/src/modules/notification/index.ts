export { Message, type MessageSubject } from './message.entity.js';
export { NotificationModule } from './notification.module.js';
