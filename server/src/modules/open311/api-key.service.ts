import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ApiRight } from '@linli/shared';
import { IsNull, Not } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, findRows, insertRow, newId, updateWhere } from '../../platform/database/index.js';
import { notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import type { NewApiKeyBody } from './api-key.dto.js';
import { ApiKey } from './api-key.entity.js';
import type { ApiKeyView, NewApiKeyView } from './api-key.view.js';
import { presentKey } from './api-key.view.js';
import { GeoReportError } from './georeport.error.js';

const KEY_BYTES = 24;
const HINT_LENGTH = 8;
const MINUTE_MS = 60_000;

/** 192 random bits need no slow hash: there is nothing to guess. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Keys of other systems. */
@Injectable()
export class ApiKeyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly persons: PersonService,
  ) {}

  /** All keys with their use, newest first. */
  async list(): Promise<ApiKeyView[]> {
    const keys = await this.db.read.find(ApiKey, { order: { createdAt: 'DESC', id: 'DESC' } });
    const people = keys.flatMap(({ createdBy, revokedBy }) => [createdBy, revokedBy ?? createdBy]);
    const names = await this.persons.refs(people);
    return keys.map((key) => presentKey(key, (id) => names.get(id)?.displayName ?? '', this.clock.now()));
  }

  /** Makes a key; the answer alone has it in clear. */
  async create(actor: Actor, body: NewApiKeyBody): Promise<NewApiKeyView> {
    const now = this.clock.now();
    const expiresAt = body.expiresAt ? new Date(body.expiresAt) : null;
    if (expiresAt && expiresAt <= now) {
      throw wrongField('expiresAt', '到期要在以后');
    }
    const secret = `ll_${randomBytes(KEY_BYTES).toString('base64url')}`;
    const id = newId();
    await this.db.transaction(async (tx) => {
      const personId = await this.persons.create(tx, {
        surname: '接',
        honorific: 'SIR',
        nickname: body.name,
      });
      await insertRow(tx, ApiKey, {
        id,
        name: body.name,
        owner: body.owner,
        hash: hashOf(secret),
        hint: secret.slice(0, HINT_LENGTH),
        rights: body.rights as ApiRight[],
        perMinute: body.perMinute,
        personId,
        createdBy: actor.personId,
        createdAt: now,
        expiresAt,
        revokedBy: null,
        revokedAt: null,
        lastUsedAt: null,
        uses: 0,
        minute: 0,
        minuteUses: 0,
      });
    });
    const view = (await this.list()).find((key) => key.id === id)!;
    return { ...view, secret };
  }

  /** Ends a key at once, on all servers; ending it twice is the same. */
  async revoke(actor: Actor, id: string): Promise<ApiKeyView> {
    await this.db.transaction((tx) =>
      updateWhere(
        tx,
        ApiKey,
        { id, revokedAt: IsNull() },
        { revokedAt: this.clock.now(), revokedBy: actor.personId },
      ),
    );
    const view = (await this.list()).find((key) => key.id === id);
    if (!view) throw notFound();
    return view;
  }

  /** The key behind a secret, counted as used once; a wrong, ended or unfit one is 403, one that calls too often 429. */
  async use(secret: string | undefined, right: ApiRight): Promise<ApiKey> {
    if (!secret) throw new GeoReportError(403, '这一步要有 api_key');
    const [key] = await findRows(this.db.read, ApiKey, { hash: hashOf(secret) });
    const now = this.clock.now();
    if (!key) throw new GeoReportError(403, '没有这个 api_key');
    if (key.revokedAt) throw new GeoReportError(403, '这个 api_key 已经停用了');
    if (key.expiresAt && key.expiresAt <= now) throw new GeoReportError(403, '这个 api_key 到期了');
    if (!key.rights.includes(right)) throw new GeoReportError(403, '这个 api_key 没有这项权限');
    if (!(await this.count(key, now))) {
      const left = MINUTE_MS - (now.getTime() % MINUTE_MS);
      throw new GeoReportError(429, `一分钟最多 ${key.perMinute} 次，请过一分钟再试`).retryAfter(
        Math.ceil(left / 1000),
      );
    }
    return key;
  }

  /** One more call in this minute, unless they are used up; the row settles what happens at the same time. */
  private count({ id, perMinute }: ApiKey, now: Date): Promise<boolean> {
    const minute = Math.floor(now.getTime() / MINUTE_MS);
    const used = { lastUsedAt: now, uses: () => 'uses + 1' };
    return this.db.transaction(async (tx) => {
      const oneMore = async (): Promise<boolean> => {
        const { affected } = await tx
          .createQueryBuilder()
          .update(ApiKey)
          .set({ ...used, minuteUses: () => 'minute_uses + 1' })
          .where('id = :id AND minute = :minute AND minute_uses < :perMinute', { id, minute, perMinute })
          .execute();
        return affected === 1;
      };
      if (await oneMore()) return true;
      const first = { ...used, minute, minuteUses: 1 };
      if ((await updateWhere(tx, ApiKey, { id, minute: Not(minute) }, first)) === 1) return true;
      // Somebody else began the minute between the two: there may be room in it.
      return oneMore();
    });
  }
}
