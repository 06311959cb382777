import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, Cell, CellGroup, InlineNote } from '@/ui';
import { text } from '../request.text';
import type { DetailProps } from '../use-sheets';

/** What is different from the usual way: a question to me, a pause, a merge. */
export function SideNotes({ request, sheets }: Pick<DetailProps, 'request' | 'sheets'>) {
  const { can, questions, mergedInto, suspendedUntil } = request;
  const question = can.includes('answer') ? questions.at(-1) : undefined;
  if (!question && !mergedInto && !suspendedUntil) return null;
  return (
    <View className="request-block">
      {question && (
        <Card tone="soon">
          <InlineNote tone="soon" icon="message-square-text">
            {text.askedBy(question.askedBy)}
          </InlineNote>
          <View className="request-title">{question.text}</View>
          <View className="request-buttons">
            <Button kind="red" onPress={() => sheets.show('answer')}>
              {text.answer}
            </Button>
          </View>
        </Card>
      )}
      {suspendedUntil && (
        <InlineNote tone="soon" icon="clock">
          {text.pausedUntil(moment(suspendedUntil))}
        </InlineNote>
      )}
      {mergedInto && (
        <CellGroup>
          <Cell
            icon="list"
            title={text.mergedInto(mergedInto.title)}
            hint={text.mergedHint}
            onPress={() => void open('request/detail', { id: mergedInto.id })}
          />
        </CellGroup>
      )}
    </View>
  );
}
