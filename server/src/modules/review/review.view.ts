import { Decimal, Flag, Id, Instant, ListOf, Nested, Text, Whole } from '../../platform/http/index.js';

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

export class ToReviewView {
  @Id() requestId!: string;
  @Text() title!: string;
  @Text() address!: string;
  @Instant({ nullable: true, description: 'Null while it is not closed' }) until!: string | null;
  @ListOf(() => ReviewTodoView) todo!: ReviewTodoView[];
}

export class ReviewCardView {
  @Id() requestId!: string;
  @Text() title!: string;
  @Text() byUnitName!: string;
  @Text() ofUnitName!: string;
  @Flag({ description: 'Of itself' }) self!: boolean;
  @Whole({ nullable: true, min: 1, max: 5, description: 'Null while it is sealed' }) score!: number | null;
  @Text({ min: 0, description: 'Empty while it is sealed' }) reason!: string;
  @Instant() at!: string;
}

export class ReviewPageView {
  @ListOf(() => ReviewCardView, { description: 'Newest first' }) items!: ReviewCardView[];
  @Text({ nullable: true }) nextCursor!: string | null;
}

export class AverageView {
  @Decimal({ nullable: true, min: 1, max: 5 }) average!: number | null;
  @Whole() reviews!: number;
}

export class ReviewStandingView {
  @Whole() days!: number;
  @Nested(() => AverageView, { description: 'What others said; without the last days, which may be sealed' })
  peers!: AverageView;
  @Nested(() => AverageView, { description: 'What the unit said of itself' }) self!: AverageView;
}
