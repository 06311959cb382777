import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';

type Schemas = components['schemas'];
export type ToReview = Schemas['ToReviewView'];
export type Todo = Schemas['ReviewTodoView'];
export type Review = Schemas['ReviewCardView'];
export type ReviewBox = Schemas['ReviewBox'];

export const fetchTodo = () => api.get('/api/v1/reviews/todo');
export const fetchStanding = () => api.get('/api/v1/reviews/standing');
export const fetchReviews = (box: ReviewBox, cursor?: string) =>
  api.get('/api/v1/reviews', { query: { box, ...(cursor ? { cursor } : {}) } });
export const sayReview = (idempotencyKey: string, id: string, body: Schemas['ReviewBody']) =>
  api.post('/api/v1/requests/{id}/reviews', { path: { id }, body, idempotencyKey });
