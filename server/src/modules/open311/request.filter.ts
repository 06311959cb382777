import { toGcj02 } from '@linli/shared';
import type { OpenFilter } from '../request/index.js';
import { GeoReportError } from './georeport.error.js';
import { openService } from './services.js';

const DAY_MS = 86_400_000;
/** "Default query limit is a span of 90 days or first 1000 requests returned, whichever is smallest." */
const MOST_DAYS = 90;
const MOST_ROWS = 1000;
const MOST_IDS = 1000;
const MOST_METRES = 5000;
const DEFAULT_METRES = 250;
/** W3C date and time with an offset; seconds may be missing. */
const W3C = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export type QueryValues = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An argument as text; an empty one counts as not given, a repeated one as a list by commas. */
export function textOf(query: QueryValues, name: string): string | undefined {
  const value = query[name];
  const text = (typeof value === 'string' ? value : value?.join(','))?.trim();
  return text === '' ? undefined : text;
}

const listOf = (query: QueryValues, name: string): string[] | undefined => {
  const parts = textOf(query, name)
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts?.length ? [...new Set(parts)] : undefined;
};

/** The arguments of GET requests as a filter; all that is wrong with them is a 400 with one line for each. */
export function filterOf(query: QueryValues, now: Date): OpenFilter {
  const numbers = listOf(query, 'service_request_id');
  if (numbers) {
    if (numbers.length > MOST_IDS) throw new GeoReportError(400, `service_request_id 最多 ${MOST_IDS} 个`);
    return { numbers, limit: MOST_ROWS, offset: 0 };
  }
  const wrong: string[] = [];
  const number = (name: string, low: number, high: number, whole = false): number | undefined => {
    const text = textOf(query, name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
    wrong.push(`${name} 要是 ${low} 到 ${high} 的${whole ? '整数' : '数'}`);
    return undefined;
  };
  const page = number('page', 1, 1_000_000, true) ?? 1;
  const size = number('page_size', 1, MOST_ROWS, true) ?? MOST_ROWS;
  const filter: OpenFilter = {
    ...span(query, now, wrong),
    ...codes(query, wrong),
    ...statuses(query, wrong),
    ...near(number('lat', -90, 90), number('long', -180, 180), number('radius', 1, MOST_METRES), wrong),
    limit: size,
    offset: (page - 1) * size,
  };
  if (wrong.length > 0) throw new GeoReportError(400, ...wrong);
  return filter;
}

function span(query: QueryValues, now: Date, wrong: string[]): Pick<OpenFilter, 'from' | 'to'> {
  const instant = (name: string): Date | undefined => {
    const text = textOf(query, name);
    if (text === undefined) return undefined;
    const at = new Date(text);
    if (W3C.test(text) && !Number.isNaN(at.getTime())) return at;
    wrong.push(`${name} 要像 2026-11-20T08:00:00+08:00，带时区`);
    return undefined;
  };
  const [start, end] = [instant('start_date'), instant('end_date')];
  const days = (n: number): number => n * DAY_MS;
  const to = end ?? (start ? new Date(start.getTime() + days(MOST_DAYS)) : now);
  const from = start ?? new Date(to.getTime() - days(MOST_DAYS));
  if (from > to) wrong.push('start_date 要早于 end_date');
  else if (to.getTime() - from.getTime() > days(MOST_DAYS)) {
    wrong.push(`start_date 到 end_date 最多 ${MOST_DAYS} 天`);
  }
  return { from, to };
}

function codes(query: QueryValues, wrong: string[]): Pick<OpenFilter, 'tiles'> {
  const tiles = listOf(query, 'service_code');
  if (!tiles) return {};
  const unknown = tiles.filter((code) => !openService(code));
  if (unknown.length > 0) wrong.push(`没有这样的 service_code：${unknown.join('、')}`);
  return { tiles };
}

function statuses(query: QueryValues, wrong: string[]): Pick<OpenFilter, 'isOpen'> {
  const wanted = listOf(query, 'status');
  if (!wanted) return {};
  if (wanted.some((one) => one !== 'open' && one !== 'closed')) wrong.push('status 只有 open 和 closed');
  return wanted.length === 1 ? { isOpen: wanted[0] === 'open' } : {};
}

function near(
  lat: number | undefined,
  lng: number | undefined,
  radius: number | undefined,
  wrong: string[],
): Pick<OpenFilter, 'near'> {
  if (lat === undefined && lng === undefined) {
    if (radius !== undefined) wrong.push('radius 要和 lat、long 一起给');
    return {};
  }
  if (lat === undefined || lng === undefined) {
    wrong.push('lat 和 long 要一起给');
    return {};
  }
  return { near: { ...toGcj02({ lat, lng }), radius: radius ?? DEFAULT_METRES } };
}
