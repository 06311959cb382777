import { View } from '@tarojs/components';
import { day, number } from '@/lib/format';
import { Button, Card, InlineNote, Stack } from '@/ui';
import { text } from '../counter.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;

function About({ shown }: { shown: NonNullable<UseDesk['shown']> }) {
  if ('online' in shown) {
    const { who, title, quantity, unitWord, points, expiresAt } = shown.online;
    return (
      <>
        <View className="counter-shown__who">{words.ask(who)}</View>
        <View className="counter-shown__what">{words.what(title, quantity, unitWord)}</View>
        <View className="counter-shown__hint">{`${words.points(number(points))}，${words.until(day(expiresAt))}`}</View>
      </>
    );
  }
  const { offline } = shown;
  if (offline.state === 'unknown')
    return (
      <>
        <View className="counter-shown__what">{words.unknownTitle(offline.code)}</View>
        <InlineNote tone="soon" icon="wifi-off">
          {words.unknown}
        </InlineNote>
      </>
    );
  const { title, quantity, expiresAt } = offline.sealed;
  return (
    <>
      <View className="counter-shown__what">{`${title} × ${quantity}`}</View>
      <View className="counter-shown__hint">{words.until(day(expiresAt))}</View>
      <InlineNote tone="ok" icon="shield-check">
        {words.real}
      </InlineNote>
    </>
  );
}

/** What lies on the counter now: what it is first, then the one button. */
export function ShownCard({ use }: { use: UseDesk }) {
  const { shown } = use;
  if (!shown) return null;
  const isUnknown = 'offline' in shown && shown.offline.state === 'unknown';
  return (
    <Card selected>
      <View className="counter-shown">
        <About shown={shown} />
        <Stack>
          <Button kind="civic" busy={use.giving} onPress={use.give}>
            {isUnknown ? words.giveUnknown : words.give}
          </Button>
          <Button kind="ghost" onPress={use.leave}>
            {words.notNow}
          </Button>
        </Stack>
      </View>
    </Card>
  );
}
