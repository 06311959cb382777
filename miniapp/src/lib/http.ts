import Taro from '@tarojs/taro';
import { fromProblem, offline, timedOut } from './api-error';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface HttpRequest {
  method: Method;
  /** Path with its query, from the root of the API's origin. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const TIMEOUT_MS = 20_000;

/** Empty on the web: the page and the API share an origin. */
export const apiBase = () => process.env.TARO_APP_API_BASE ?? '';

/** WeChat and browsers name a lost network and a timeout in their own words. */
export function failureOf(error: unknown) {
  const text = String((error as { errMsg?: unknown } | undefined)?.errMsg ?? error);
  return /time.?out/i.test(text) ? timedOut() : offline();
}

/** Parses an answer that may come as text (uploads) or parsed (requests). */
export function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** One HTTP exchange; resolves with the parsed body or throws an ApiError. */
export async function send({ method, path, body, headers = {} }: HttpRequest): Promise<unknown> {
  const answer = await Taro.request<unknown>({
    url: apiBase() + path,
    method: method as keyof Taro.request.Method,
    data: body === undefined ? undefined : JSON.stringify(body),
    header: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    dataType: 'text',
    timeout: TIMEOUT_MS,
  }).catch((error: unknown) => {
    throw failureOf(error);
  });
  const data = parsed(answer.data);
  if (answer.statusCode < 200 || answer.statusCode >= 300) throw fromProblem(answer.statusCode, data);
  return data;
}
