import { readFileSync } from 'node:fs';
import { UNIT_KIND_LABELS } from '@linli/shared';
import { isTile, type Tile, tileOf, tiles } from '../catalogue/index.js';

export const DATATYPES = [
  'string',
  'number',
  'datetime',
  'text',
  'singlevaluelist',
  'multivaluelist',
] as const;

/** A question that a service asks beside place and description. */
export interface ServiceAttribute {
  readonly code: string;
  readonly datatype: (typeof DATATYPES)[number];
  readonly required: boolean;
  readonly description: string;
  readonly hint?: string;
  /** Key → name, for lists. */
  readonly values?: Readonly<Record<string, string>>;
}

interface AttributesFile {
  /** Day of its last change; clients read their copies anew when it grows. */
  readonly version: string;
  readonly services: Readonly<Record<string, readonly ServiceAttribute[]>>;
}

const FILE = new URL('../../../data/open311/attributes.json', import.meta.url);
const { version, services: ATTRIBUTES } = JSON.parse(readFileSync(FILE, 'utf8')) as AttributesFile;

export const SERVICES_VERSION = version;

/** Help for a person is asked for in the app, where it stays between people; Open311 is about public space. */
const NOT_PUBLIC_SPACE = new Set(['help']);

/** The services other systems may report to, in the order of the catalogue. */
export const openServices = (): Tile[] => tiles().filter(({ tile }) => !NOT_PUBLIC_SPACE.has(tile));

/** The service with this code, or undefined. */
export const openService = (code: string): Tile | undefined =>
  isTile(code) && !NOT_PUBLIC_SPACE.has(code) ? tileOf(code) : undefined;

/** In the order in which they are asked. */
export const attributesOf = (code: string): readonly ServiceAttribute[] => ATTRIBUTES[code] ?? [];

/** 物业负责，一般 35 个工作小时内办好 */
export const noticeOf = (service: Tile): string =>
  `${UNIT_KIND_LABELS[service.defaultUnitKind]}负责，一般 ${service.times.handle.normal / 60} 个工作小时内办好。`;
