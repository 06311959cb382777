import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { useQuery } from '@/lib/use-query';
import { Chip, ChipRow, Page, Stack } from '@/ui';
import { ReviewList } from '../components/review-list';
import { Standing } from '../components/standing';
import { TodoList } from '../components/todo-list';
import { fetchStanding, fetchTodo } from '../review.api';
import { text } from '../review.text';
import '../review.scss';

const BOXES = ['todo', 'received', 'said'] as const;

function Mine() {
  const [box, setBox] = useState<(typeof BOXES)[number]>('todo');
  const todo = useQuery('reviews:todo', fetchTodo);
  const standing = useQuery('reviews:standing', fetchStanding);
  return (
    <Page title={text.title}>
      <Stack wide>
        {standing.data && <Standing standing={standing.data} />}
        <ChipRow label={text.boxesLabel} wrap>
          {BOXES.map((each) => (
            <Chip
              key={each}
              on={each === box}
              count={each === 'todo' ? (todo.data?.length ?? 0) : 0}
              onPress={() => setBox(each)}
            >
              {text.boxes[each]}
            </Chip>
          ))}
        </ChipRow>
        {box === 'todo' ? (
          <TodoList
            todo={todo}
            onDone={() => {
              void todo.reload();
              void standing.reload();
            }}
          />
        ) : (
          <ReviewList key={box} box={box} />
        )}
      </Stack>
    </Page>
  );
}

/** 自评和互评: what my unit may still say, what it said, and what others said of it. */
export default function ReviewsPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="order.handle">
      <Mine />
    </Guarded>
  );
}
