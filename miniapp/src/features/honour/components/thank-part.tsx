import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import { Button, Cell, CellGroup, ErrorLine, Section, Stack, WordsSheet, type WordsTask } from '@/ui';
import { fetchThankable, thank } from '../honour.api';
import { text } from '../honour.text';

const { index: words } = text;

/** Tasks that were done for me, or in my community: a word to those who did them. */
export function ThankPart() {
  const query = useQuery('thankable', fetchThankable);
  const { busy, errors, step } = useSteps(query.reload);
  const [task, setTask] = useState<WordsTask>();
  const write = (id: string, title: string) =>
    setTask({
      title,
      label: words.writeWhat,
      placeholder: words.writePlaceholder,
      yes: words.send,
      leave: words.cancel,
      least: 2,
      most: 120,
      need: words.need,
      onSend: (said) => void step('thank', (key) => thank(key, id, said)),
    });
  const tasks = query.data ?? [];
  if (tasks.length === 0) return null;
  return (
    <Section title={words.thank} hint={words.thankHint}>
      <Stack>
        <CellGroup>
          {tasks.map(({ taskId, title, endedAt }) => (
            <Cell
              key={taskId}
              icon="heart"
              title={title}
              hint={words.ended(shortMoment(endedAt))}
              right={
                <Button
                  size="small"
                  kind="soft"
                  busy={busy === 'thank'}
                  label={`${words.write}：${title}`}
                  onPress={() => write(taskId, title)}
                >
                  {words.write}
                </Button>
              }
            />
          ))}
        </CellGroup>
        {errors.thank && <ErrorLine>{errors.thank}</ErrorLine>}
      </Stack>
      {task && <WordsSheet task={task} onClose={() => setTask(undefined)} />}
    </Section>
  );
}
