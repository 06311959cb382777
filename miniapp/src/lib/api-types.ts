import type { paths } from '@linli/shared';

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths of the contract that answer a verb. */
export type PathOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends { [K in V]: object } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, V extends Verb> = paths[P] extends { [K in V]: infer O } ? O : never;

type Json<A> = A extends { content: { 'application/json': infer J } } ? J : undefined;

type PathPart<O> = O extends { parameters: { path: infer T extends object } }
  ? { path: T }
  : { path?: undefined };
type QueryPart<O> = O extends { parameters: { query: infer Q extends object } }
  ? { query: Q }
  : O extends { parameters: { query?: infer Q extends object | undefined } }
    ? { query?: Q }
    : { query?: undefined };
type BodyPart<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? { body?: B }
    : { body?: undefined };

/** What a call takes, from the contract. */
export type CallOf<P extends keyof paths, V extends Verb> = PathPart<Operation<P, V>> &
  QueryPart<Operation<P, V>> &
  BodyPart<Operation<P, V>>;

/** What a call answers, from the contract. */
export type AnswerOf<P extends keyof paths, V extends Verb> =
  Operation<P, V> extends { responses: infer R }
    ? R extends { 200: infer A }
      ? Json<A>
      : R extends { 201: infer A }
        ? Json<A>
        : undefined
    : never;
