import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { moment, number } from '@/lib/format';
import { Button, Card, InlineNote, Stack } from '@/ui';
import { budgetText as text } from '../admin.text';

/** An entry that a volunteer calls wrong, with what is behind it. */
export function DisputeCard({
  dispute,
  onAnswer,
}: {
  dispute: components['schemas']['DisputeView'];
  onAnswer: () => void;
}) {
  const { person, title, source, was, reason, status, at, answer, answeredBy, points } = dispute;
  const done = status === 'KEPT' ? text.kept : text.corrected(number(points ?? 0));
  return (
    <Card>
      <Stack>
        <View className="points-admin__name">{`${person}：${reason}`}</View>
        <View>{`${title}，${text.was(number(was))}`}</View>
        <View className="points-admin__small">{source}</View>
        <View className="points-admin__small">{moment(at)}</View>
        {status !== 'OPEN' && (
          <InlineNote tone="ok">{`${done}。${answeredBy ?? ''}：${answer ?? ''}`}</InlineNote>
        )}
        {dispute.can.includes('answer') && (
          <Button size="small" onPress={onAnswer}>
            {text.answer}
          </Button>
        )}
      </Stack>
    </Card>
  );
}
