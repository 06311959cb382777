import { View } from '@tarojs/components';
import { day, moment } from '@/lib/format';
import { Card, Empty, Meta, Stack } from '@/ui';
import type { ToCall } from '../survey.api';
import { text } from '../survey.text';

interface Props {
  waiting: readonly ToCall[];
  total: number;
  picked: string | undefined;
  onPick: (id: string) => void;
}

/** Who is to be called, those whose time ends first standing first. */
export function CallList({ waiting, total, picked, onPick }: Props) {
  if (total === 0) return <Empty icon="circle-check" title={text.empty} hint={text.emptyHint} />;
  return (
    <Stack>
      <View className="survey-title">{text.total(total)}</View>
      <View className="survey-small">{text.lead}</View>
      {waiting.map(({ requestId, reporter, title, unitName, closedAt, calls }) => (
        <Card key={requestId} selected={requestId === picked} onPress={() => onPick(requestId)}>
          <View className="survey-title">{`${reporter}：${title}`}</View>
          <Meta parts={[text.by(unitName), text.closed(day(closedAt))]} />
          {calls.length > 0 && (
            <View className="survey-small">
              {text.calls(calls.length, `${moment(calls.at(-1)!.at)}${calls.at(-1)!.outcomeLabel}`)}
            </View>
          )}
        </Card>
      ))}
    </Stack>
  );
}
