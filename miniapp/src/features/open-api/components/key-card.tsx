import { API_RIGHT_LABELS, type ApiRight } from '@linli/shared';
import { View } from '@tarojs/components';
import { day, moment, number } from '@/lib/format';
import { Button, Card, Meta, Tag } from '@/ui';
import type { ApiKey } from '../keys.api';
import { text } from '../keys.text';

const TONES = { ACTIVE: 'ok', EXPIRED: 'soon', REVOKED: 'neutral' } as const;

/** One key: for whom, what it may do, what it was used for, who made and who ended it. */
export function KeyCard({ apiKey, onStop }: { apiKey: ApiKey; onStop: () => void }) {
  const { name, owner, hint, rights, perMinute, uses, lastUsedAt } = apiKey;
  const { createdBy, createdAt, expiresAt, revokedBy, revokedAt } = apiKey;
  const state = apiKey.state as keyof typeof TONES;
  return (
    <Card>
      <View className="keys__row">
        <View className="keys__name">{name}</View>
        <Tag tone={TONES[state]}>{text.states[state]}</Tag>
      </View>
      <Meta parts={[owner, `${hint}…`]} />
      <Meta
        parts={[...rights.map((right) => API_RIGHT_LABELS[right as ApiRight]), text.perMinute(perMinute)]}
      />
      <Meta
        parts={[
          lastUsedAt ? text.uses(number(uses)) : text.unused,
          lastUsedAt && text.lastUsed(moment(lastUsedAt)),
          expiresAt ? text.ends(day(expiresAt)) : text.forever,
        ]}
      />
      <Meta
        parts={[
          text.by(createdBy, day(createdAt)),
          revokedAt && text.stopped(revokedBy ?? '', day(revokedAt)),
        ]}
      />
      {state === 'ACTIVE' && (
        <View className="keys__stop">
          <Button kind="ghost" size="small" label={text.stopLabel(name)} onPress={onStop}>
            {text.stop}
          </Button>
        </View>
      )}
    </Card>
  );
}
