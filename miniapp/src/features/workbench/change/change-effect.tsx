import { View } from '@tarojs/components';
import { sentenceOf } from '@/lib/api-error';
import { Button, Card, InlineNote, Stack } from '@/ui';
import './change.scss';
import { words } from './change.text';
import type { Line } from './difference';
import type { UseChange } from './use-change';

/** What it was and what it will be, one line a question. */
function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Card>
      {lines.map(({ field, name, before, now }) => (
        <View key={field} className="change-line">
          <View className="change-line__name">{name}</View>
          <View className="change-line__before">{`${words.before}：${before}`}</View>
          <View className="change-line__now">{`${words.now}：${now}`}</View>
        </View>
      ))}
    </Card>
  );
}

/** Somebody else changed it meanwhile: what they did, and on with what one wrote. */
function Conflict({ conflict }: { conflict: NonNullable<UseChange['conflict']> }) {
  return (
    <Stack>
      <InlineNote tone="soon" icon="triangle-alert">
        {words.conflict}
      </InlineNote>
      <View className="change-head">{words.theirs}</View>
      <Lines lines={conflict.theirs} />
      {conflict.both.length > 0 && (
        <InlineNote tone="late" icon="triangle-alert">
          {words.both(conflict.both.map(({ name }) => name))}
        </InlineNote>
      )}
      <Button kind="civic" onPress={conflict.accept}>
        {words.rebase}
      </Button>
    </Stack>
  );
}

function Told({ use: { effect, people } }: { use: UseChange }) {
  if (!effect) return null;
  if (effect.loading) return <InlineNote>{words.thinking}</InlineNote>;
  if (effect.error) return <InlineNote tone="late">{sentenceOf(effect.error)}</InlineNote>;
  if (!effect.data) return null;
  const { tasks, sentence, kept } = effect.data;
  return (
    <>
      <InlineNote icon="send">{`${tasks > 1 ? words.times(tasks) : ''}${sentence}`}</InlineNote>
      {people.length > 0 && <View className="form-row__hint">{words.signed(people)}</View>}
      {kept.length > 0 && <InlineNote tone="soon">{words.kept(kept)}</InlineNote>}
    </>
  );
}

/** What changes and who hears of it, before anything is sent. */
export function ChangeEffect({ use, nothing }: { use: UseChange; nothing: string }) {
  const { conflict, lines } = use;
  if (conflict) return <Conflict conflict={conflict} />;
  if (lines.length === 0) return <InlineNote>{nothing}</InlineNote>;
  return (
    <Stack>
      <Lines lines={lines} />
      <Told use={use} />
    </Stack>
  );
}
