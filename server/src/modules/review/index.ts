export { ReviewLists } from './review.lists.js';
export { ReviewService } from './review.service.js';
export { ReviewModule } from './review.module.js';
