import { ApiError } from './api-error';
import type { AnswerOf, CallOf, PathOf, Verb } from './api-types';
import { withAuth } from './auth';
import { type Method, send } from './http';
import { randomId } from './id';

type Values = Record<string, unknown>;

interface LooseCall {
  path?: object;
  query?: object;
  body?: unknown;
  idempotencyKey?: string;
}

/** Fills `{id}` and appends the query; undefined values are left out, arrays are repeated. */
export function urlOf(template: string, path: object = {}, query: object = {}): string {
  const values: Values = { ...path };
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
  const pairs = Object.entries<unknown>({ ...query })
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const),
    )
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length ? `${filled}?${pairs.join('&')}` : filled;
}

const worthAnotherTry = (error: unknown) =>
  error instanceof ApiError && (error.status === 0 || [502, 503, 504].includes(error.status));

async function read(path: string): Promise<unknown> {
  const once = () => withAuth((headers) => send({ method: 'GET', path, headers }));
  return once().catch((error: unknown) => {
    if (worthAnotherTry(error)) return once();
    throw error;
  });
}

function write(
  method: Method,
  path: string,
  { body, idempotencyKey = randomId() }: LooseCall,
): Promise<unknown> {
  return withAuth((headers) =>
    send({ method, path, body, headers: { ...headers, 'Idempotency-Key': idempotencyKey } }),
  );
}

type Arguments<C> = object extends C ? [call?: C] : [call: C];
type Write<P extends PathOf<V>, V extends Verb> = CallOf<P, V> & {
  /** One per intention of the person; give the same again when the same thing is tried again. */
  idempotencyKey?: string;
};

const writer =
  <V extends Exclude<Verb, 'get'>>(verb: V) =>
  async <P extends PathOf<V>>(template: P, ...[call]: Arguments<Write<P, V>>): Promise<AnswerOf<P, V>> => {
    const loose: LooseCall = call ?? {};
    const path = urlOf(String(template), loose.path, loose.query);
    return (await write(verb.toUpperCase() as Method, path, loose)) as AnswerOf<P, V>;
  };

/**
 * The server, typed by its contract. Throws ApiError, whose `detail` is the sentence to show. Renews the session
 * silently; reads are tried twice, writes never by themselves.
 */
export const api = {
  async get<P extends PathOf<'get'>>(
    template: P,
    ...[call]: Arguments<CallOf<P, 'get'>>
  ): Promise<AnswerOf<P, 'get'>> {
    const loose: LooseCall = call ?? {};
    return (await read(urlOf(String(template), loose.path, loose.query))) as AnswerOf<P, 'get'>;
  },
  post: writer('post'),
  put: writer('put'),
  patch: writer('patch'),
  delete: writer('delete'),
};
