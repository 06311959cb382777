import { Flag, Id, Instant, ListOf, Text, Whole } from '../../platform/http/index.js';

export class ReviewView {
  @Text() byUnitName!: string;
  @Text() ofUnitName!: string;
  @Flag({ description: 'Of itself' }) self!: boolean;
  @Whole({ min: 1, max: 5 }) score!: number;
  @Text() reason!: string;
  @Instant() at!: string;
}

export class ReviewTodoView {
  @Id() byUnitId!: string;
  @Id() ofUnitId!: string;
  @Text() ofUnitName!: string;
  @Flag({ description: 'Of itself' }) self!: boolean;
}

export class RequestReviewsView {
  @Instant({ nullable: true, description: 'Until when units may review' }) until!: string | null;
  @ListOf(() => ReviewTodoView, { description: 'What my units may still say' }) todo!: ReviewTodoView[];
  @ListOf(() => ReviewView, { description: 'What is open to me' }) reviews!: ReviewView[];
}
