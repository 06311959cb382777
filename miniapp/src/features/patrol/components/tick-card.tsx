import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { dropTick, type Tick, tickPerson } from '@/lib/tick-queue';
import { Button, Card, InlineNote, Meta, Tag } from '@/ui';
import { queueText as text } from '../patrol.text';

const TONES = { waiting: 'soon', sending: 'civic', refused: 'late' } as const;

/** Somebody ticked on the leader's list, on the way to the server. */
export function TickCard({ tick }: { tick: Tick }) {
  const { id, name = '', action, at, state, error } = tick;
  return (
    <Card>
      <View className="patrol__cards">
        <View className="patrol__row">
          <View className="patrol__strong">{text.tick(name, action === 'IN')}</View>
          <Tag tone={TONES[state]}>{text.states[state]}</Tag>
        </View>
        <Meta parts={[moment(at)]} />
        {error && <InlineNote tone="late">{error}</InlineNote>}
        {state === 'refused' && (
          <View className="patrol__pair">
            <Button kind="ghost" size="small" onPress={() => dropTick(id)}>
              {text.drop}
            </Button>
            <Button kind="soft" size="small" onPress={() => void tickPerson(tick)}>
              {text.again}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}
