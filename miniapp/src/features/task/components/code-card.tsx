import { View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '@/lib/platform';
import { Button, Card, InlineNote, QrCard, Skeleton, Stack, StateCard } from '@/ui';
import { leaderText as text } from '../checkin.text';
import type { UseRoster } from '../use-roster';
import type { ShiftCodeState } from '../use-shift-code';
import './code-card.scss';

function CodeAsText({ code }: { code: string }) {
  const [copied, setCopied] = useState<{ code: string; ok: boolean }>();
  const copy = async () => setCopied({ code, ok: await platform.copy(code) });
  const said = copied?.code === code ? (copied.ok ? text.copied : text.notCopied) : undefined;
  return (
    <Card>
      <View className="code-text">
        <View className="code-text__body">
          <View className="code-text__hint">{said ?? text.byHand}</View>
          <View className="code-text__code" data-testid="shift-code">
            {code}
          </View>
        </View>
        <Button size="small" kind="soft" icon="copy" onPress={() => void copy()}>
          {text.copy}
        </Button>
      </View>
    </Card>
  );
}

/** The leader must be here first: then the code comes. */
function SelfFirst({ use, onDone }: { use: UseRoster; onDone: () => void }) {
  const me = use.roster?.people.find((person) => person.me);
  const tick = async () => {
    if (me && (await use.tickOne(me.signupId, 'IN'))) onDone();
  };
  return (
    <Stack>
      <StateCard icon="vest" tone="red" title={text.selfFirst} hint={me ? text.selfFirstHint : text.notMe} />
      {me && (
        <Button kind="red" busy={use.busy && use.at === me.signupId} onPress={() => void tick()}>
          {text.self}
        </Button>
      )}
    </Stack>
  );
}

/** The rotating code with its seconds and, for those without a camera, its text. */
export function CodeCard({ shown, use }: { shown: ShiftCodeState; use: UseRoster }) {
  if (shown.blocked) return <SelfFirst use={use} onDone={shown.renew} />;
  if (shown.error) return <InlineNote tone="late">{`${shown.error.detail}${text.failed}`}</InlineNote>;
  if (!shown.code) return <Skeleton cards={1} />;
  return (
    <Stack>
      <QrCard
        text={shown.code}
        seconds={shown.seconds}
        life={shown.life}
        title={text.scan}
        hint={shown.seconds > 0 ? text.seconds(shown.seconds) : text.fresh}
      />
      <CodeAsText code={shown.code} />
    </Stack>
  );
}
