import { XMLParser } from 'fast-xml-parser';
import type { components } from '@linli/shared';
import { good } from './requests.js';
import type { Caller, TestServer } from './server.js';

export type NewKey = components['schemas']['NewApiKeyView'];
export type Row = Record<string, string | number | boolean | null>;
export interface ErrorLine {
  code: number;
  description: string;
}

/** 厚德路, WGS-84. */
export const HERE = { lat: '25.872516', long: '114.9529108' };
const LISTS = ['service', 'request', 'error', 'attribute', 'value', 'endpoint', 'format'];
const parser = new XMLParser({ isArray: (name) => LISTS.includes(name), parseTagValue: false });

export const parseXml = <T>(text: string): T => parser.parse(text) as T;

/** Another system that talks GeoReport v2 to a server. */
export class Open311Client {
  private constructor(
    private readonly server: TestServer,
    readonly admin: Caller,
    readonly key: string,
  ) {}

  static async of(server: TestServer): Promise<Open311Client> {
    const admin = await server.as('person:admin');
    return new Open311Client(server, admin, (await makeKey(admin)).secret);
  }

  makeKey(change: object = {}): Promise<NewKey> {
    return makeKey(this.admin, change);
  }

  async json<T>(path: string, status = 200): Promise<T> {
    const answer = await this.server.visitor.get<T>(`/open311/v2/${path}`);
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return answer.body;
  }

  async xml<T>(path: string): Promise<T> {
    const answer = await this.server.visitor.get<string>(`/open311/v2/${path}`);
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(answer.body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n</);
    return parseXml<T>(answer.body);
  }

  async send(
    fields: Record<string, string> | FormData,
    headers: Record<string, string> = {},
    ending = '.json',
  ) {
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
    const url = `${this.server.url}/open311/v2/requests${ending}`;
    const answer = await fetch(url, { method: 'POST', body, headers });
    const text = await answer.text();
    const rows = ending === '.json' ? (JSON.parse(text) as (Row & ErrorLine)[]) : [];
    return { status: answer.status, rows, text, type: answer.headers.get('content-type') };
  }

  /** A good report of a dark lamp, changed as the test needs it. */
  lamp(change: Record<string, string> = {}): Record<string, string> {
    const report = { service_code: 'lighting', description: '楼下路灯不亮', 'attribute[fault]': 'off' };
    return { api_key: this.key, ...report, ...HERE, ...change };
  }

  /** Public requests that say this. */
  async only(description: string): Promise<Row[]> {
    const rows = await this.json<Row[]>('requests.json');
    return rows.filter((row) => String(row.description).includes(description));
  }
}

function makeKey(admin: Caller, change: object = {}): Promise<NewKey> {
  const rights = ['SUBMIT', 'READ_OWN'];
  const body = { name: '随手拍', owner: '市大数据局 0797-0000009', rights, perMinute: 6000, ...change };
  return good(admin.post<NewKey>('/api/v1/api-keys', body));
}
