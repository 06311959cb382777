import { API_RIGHTS } from '@linli/shared';
import { Id, Instant, OneOf, SomeOf, Text, Whole } from '../../platform/http/index.js';
import type { ApiKey } from './api-key.entity.js';

const KEY_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;

export class ApiKeyView {
  @Id() id!: string;
  @Text() name!: string;
  @Text() owner!: string;
  @Text({ description: 'First characters of the key' }) hint!: string;
  @SomeOf(API_RIGHTS, 'ApiRight') rights!: string[];
  @Whole() perMinute!: number;
  @OneOf(KEY_STATES, 'ApiKeyState') state!: string;
  @Text() createdBy!: string;
  @Instant() createdAt!: string;
  @Instant({ nullable: true }) expiresAt!: string | null;
  @Text({ nullable: true }) revokedBy!: string | null;
  @Instant({ nullable: true }) revokedAt!: string | null;
  @Instant({ nullable: true }) lastUsedAt!: string | null;
  @Whole({ description: 'Calls so far' }) uses!: number;
}

export class NewApiKeyView extends ApiKeyView {
  @Text({ description: 'The key in clear; never shown again' }) secret!: string;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function presentKey(key: ApiKey, nameOf: (personId: string) => string, now: Date): ApiKeyView {
  const ended = key.expiresAt !== null && key.expiresAt <= now;
  return {
    id: key.id,
    name: key.name,
    owner: key.owner,
    hint: key.hint,
    rights: key.rights,
    perMinute: key.perMinute,
    state: key.revokedAt ? 'REVOKED' : ended ? 'EXPIRED' : 'ACTIVE',
    createdBy: nameOf(key.createdBy),
    createdAt: key.createdAt.toISOString(),
    expiresAt: iso(key.expiresAt),
    revokedBy: key.revokedBy && nameOf(key.revokedBy),
    revokedAt: iso(key.revokedAt),
    lastUsedAt: iso(key.lastUsedAt),
    uses: key.uses,
  };
}
