import type { Tile } from '../catalogue/index.js';
import type { Form } from './form.js';
import { GeoReportError } from './georeport.error.js';
import { attributesOf, openService, type ServiceAttribute } from './services.js';

/** "limited to 4,000 characters" */
const MOST_CHARACTERS = 4000;
const MOST_ADDRESS = 120;
const MOST_ANSWER = 500;
const W3C = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A report in the form, checked; its place is still words or WGS-84. */
export interface OpenReport {
  readonly service: Tile;
  readonly description: string;
  readonly address: string | undefined;
  /** Degrees, WGS-84. */
  readonly point: { readonly lat: number; readonly lng: number } | undefined;
  /** Question and answer in words, for people to read. */
  readonly answers: readonly { readonly code: string; readonly asked: string; readonly said: string }[];
  readonly mediaUrl: string | undefined;
}

/** What was sent as a report. Unknown service: 404; anything else that is wrong: one 400 with all of it. */
export function readReport({ fields, attributes, photos }: Form): OpenReport {
  const code = fields.get('service_code');
  if (!code) throw new GeoReportError(400, '没有 service_code，请先用 GET services 取得');
  const service = openService(code);
  if (!service) throw new GeoReportError(404, `没有这样的 service_code：${code}`);

  const wrong: string[] = [];
  const { point, address } = placeIn(fields, wrong);
  const answers = answersIn(code, attributes, wrong);
  const description = fields.get('description') ?? '';
  if (description.length > MOST_CHARACTERS) wrong.push(`description 最多 ${MOST_CHARACTERS} 个字`);
  if (!description && answers.length === 0 && photos.length === 0)
    wrong.push('description 请写一句出了什么事');
  const mediaUrl = fields.get('media_url');
  if (mediaUrl && !/^https?:/i.test(mediaUrl)) wrong.push('media_url 要是 http 或 https 的网址');
  else if (mediaUrl && (!URL.canParse(mediaUrl) || mediaUrl.length > 500)) wrong.push('media_url 不是网址');
  if (wrong.length > 0) throw new GeoReportError(400, ...wrong);
  return { service, description, address, point, answers, mediaUrl };
}

function placeIn(
  fields: ReadonlyMap<string, string>,
  wrong: string[],
): Pick<OpenReport, 'point' | 'address'> {
  const [lat, long, address] = [fields.get('lat'), fields.get('long'), fields.get('address_string')];
  if (address && address.length > MOST_ADDRESS) wrong.push(`address_string 最多 ${MOST_ADDRESS} 个字`);
  if (lat === undefined && long === undefined) {
    if (!address) {
      const idOnly = fields.has('address_id') ? '我们没有 address_id，' : '';
      wrong.push(`${idOnly}位置要给 lat 和 long（WGS-84），或者给 address_string`);
    }
    return { point: undefined, address };
  }
  const [y, x] = [Number(lat ?? Number.NaN), Number(long ?? Number.NaN)];
  if (!(Math.abs(y) <= 90 && Math.abs(x) <= 180)) {
    wrong.push('lat 和 long 要一起给，是 WGS-84 的度数');
    return { point: undefined, address };
  }
  return { point: { lat: y, lng: x }, address };
}

function answersIn(
  service: string,
  given: ReadonlyMap<string, readonly string[]>,
  wrong: string[],
): OpenReport['answers'] {
  const asked = attributesOf(service);
  for (const code of given.keys()) {
    if (!asked.some((one) => one.code === code)) wrong.push(`这个服务没有 attribute[${code}]`);
  }
  return asked.flatMap((attribute) => {
    const { code, required, description } = attribute;
    const values = given.get(code) ?? [];
    if (values.length === 0) {
      if (required) wrong.push(`缺 attribute[${code}]：${description}`);
      return [];
    }
    const problem = problemOf(attribute, values);
    if (problem) wrong.push(`attribute[${code}] ${problem}`);
    const said = values.map((value) => attribute.values?.[value] ?? value).join('、');
    return [{ code, asked: description, said }];
  });
}

function problemOf({ datatype, values }: ServiceAttribute, given: readonly string[]): string | undefined {
  if (datatype !== 'multivaluelist' && given.length > 1) return '只能有一个值';
  const [first = ''] = given;
  if (first.length > MOST_ANSWER) return `最多 ${MOST_ANSWER} 个字`;
  switch (datatype) {
    case 'number':
      return Number.isFinite(Number(first)) ? undefined : '要是数';
    case 'datetime':
      return W3C.test(first) && !Number.isNaN(Date.parse(first)) ? undefined : '要是 ISO 8601 时间，带时区';
    case 'string':
      return /[\r\n]/.test(first) ? '不能换行' : undefined;
    case 'text':
      return undefined;
    default: {
      const known = Object.keys(values ?? {});
      return given.every((value) => known.includes(value)) ? undefined : `只能是 ${known.join('、')}`;
    }
  }
}
