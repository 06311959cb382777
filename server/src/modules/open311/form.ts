import { createHash } from 'node:crypto';
import type { AppRequest } from '../../platform/http/index.js';
import { GeoReportError } from './georeport.error.js';

const MOST_PHOTOS = 3;
const MOST_FIELDS = 60;
const ATTRIBUTE = /^attribute\[([^\]]+)\](?:\[\])?$/;

/** What a client sent, whichever way it was packed. */
export interface Form {
  readonly fields: ReadonlyMap<string, string>;
  /** Answers by attribute code; several for a multivaluelist. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly photos: readonly Buffer[];
  /** Equal for equal contents. */
  readonly hash: string;
}

/** Reads `application/x-www-form-urlencoded`, as the standard says, or multipart with up to three pictures `media`. */
export async function readForm(request: AppRequest): Promise<Form> {
  if (request.isMultipart()) return multipart(request);
  const pairs = Object.entries((request.body ?? {}) as Record<string, unknown>).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
  return formFrom(pairs, []);
}

async function multipart(request: AppRequest): Promise<Form> {
  const pairs: [string, string][] = [];
  const photos: Buffer[] = [];
  try {
    for await (const part of request.parts({ limits: { files: MOST_PHOTOS, fields: MOST_FIELDS } })) {
      if (part.type === 'file') photos.push(await part.toBuffer());
      else pairs.push([part.fieldname, String(part.value)]);
    }
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw new GeoReportError(400, '照片太大了，一张最多 10 MB');
    if (code === 'FST_FILES_LIMIT') throw new GeoReportError(400, `照片最多 ${MOST_PHOTOS} 张`);
    if (code.startsWith('FST_')) throw new GeoReportError(400, '表单读不出来');
    throw error;
  }
  return formFrom(
    pairs,
    photos.filter(({ length }) => length > 0),
  );
}

function formFrom(pairs: readonly [string, string][], photos: readonly Buffer[]): Form {
  const fields = new Map<string, string>();
  const attributes = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const text = value.trim();
    const code = ATTRIBUTE.exec(name)?.[1];
    // "A null parameter should be treated as equivalent to a non-declared parameter."
    if (text === '') continue;
    if (code) attributes.set(code, [...(attributes.get(code) ?? []), text]);
    else fields.set(name, text);
  }
  return { fields, attributes, photos, hash: hashOf(pairs, photos) };
}

function hashOf(pairs: readonly [string, string][], photos: readonly Buffer[]): string {
  const hash = createHash('sha256');
  const sorted = [...pairs].sort(([a, x], [b, y]) => a.localeCompare(b) || x.localeCompare(y));
  hash.update(JSON.stringify(sorted));
  for (const photo of photos) hash.update(createHash('sha256').update(photo).digest());
  return hash.digest('hex');
}
