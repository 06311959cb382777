import type { FastifyRequest } from 'fastify';
import { XMLBuilder } from 'fast-xml-parser';

export type Format = 'xml' | 'json';

/** What a call answers with: the root element of the XML, and the value that JSON shows without it. */
export interface Document {
  readonly root: string;
  readonly value: object;
}

export const CONTENT_TYPES: Record<Format, string> = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** What the children of a list are called in XML; JSON has the bare list (the "Spark convention" of the standard). */
const ITEMS: Record<string, string> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
};

const builder = new XMLBuilder({ format: true, indentBy: '  ', suppressEmptyNode: true });

/** The form asked for by the path's ending, else by `Accept`; XML where nothing is said, because every client reads it. */
export function formatOf(request: Pick<FastifyRequest, 'url' | 'headers'>): Format {
  const ending = /\.(xml|json)$/i.exec(request.url.split('?')[0] ?? '')?.[1]?.toLowerCase();
  if (ending) return ending as Format;
  const accept = request.headers.accept ?? '';
  return accept.includes('json') && !accept.includes('xml') ? 'json' : 'xml';
}

export function render({ root, value }: Document, format: Format): string {
  if (format === 'json') return JSON.stringify(value);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build({ [root]: inXml(root, value) }))}`;
}

function inXml(name: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.length === 0 ? '' : { [ITEMS[name]!]: value.map((item) => inXml('', item)) };
  }
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return speakable(value);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inXml(key, inner)]));
}

/** Without what XML 1.0 cannot carry even escaped: control characters and halves of surrogate pairs. */
const speakable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
