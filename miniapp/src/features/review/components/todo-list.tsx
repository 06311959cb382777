import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import type { Query } from '@/lib/use-query';
import { Button, Card, Empty, InlineNote, Stack } from '@/ui';
import type { Todo, ToReview } from '../review.api';
import { text } from '../review.text';
import { SaySheet } from './say-sheet';

interface Props {
  todo: Query<ToReview[]>;
  onDone: () => void;
}

function Matters({ data, onDone }: { data: readonly ToReview[]; onDone: () => void }) {
  const [saying, setSaying] = useState<{ about: ToReview; todo: Todo }>();
  const [done, setDone] = useState(false);
  return (
    <Stack>
      {done && <InlineNote tone="ok">{text.sent}</InlineNote>}
      {data.length === 0 && <Empty icon="circle-check" title={text.todoEmpty} hint={text.todoEmptyHint} />}
      {data.map((about) => (
        <Card key={about.requestId}>
          <Stack>
            <View className="review-title">{about.title}</View>
            <View className="review-small">{about.address}</View>
            <View className="review-small">
              {about.until ? text.until(moment(about.until)) : text.notClosed}
            </View>
            <View className="review-row">
              {about.todo.map((todo) => (
                <Button
                  key={todo.byUnitId + todo.ofUnitId}
                  kind={todo.self ? 'ghost' : 'soft'}
                  size="small"
                  label={`${todo.self ? text.ownShort : text.ofShort(todo.ofUnitName)}：${about.title}`}
                  onPress={() => setSaying({ about, todo })}
                >
                  {todo.self ? text.ownShort : text.ofShort(todo.ofUnitName)}
                </Button>
              ))}
            </View>
          </Stack>
        </Card>
      ))}
      {saying && (
        <SaySheet
          {...saying}
          onClose={() => setSaying(undefined)}
          onDone={() => {
            setSaying(undefined);
            setDone(true);
            onDone();
          }}
        />
      )}
    </Stack>
  );
}

/** Matters my unit may still say something about, those that end first standing first. */
export function TodoList({ todo, onDone }: Props) {
  return <Loaded query={todo}>{(data) => <Matters data={data} onDone={onDone} />}</Loaded>;
}
