import { useAction } from '@/lib/use-action';
import { open } from '@/lib/navigate';
import { Button, Card, Cell, CellGroup, InlineNote, Stack, StateCard } from '@/ui';
import { keepPlace, type Task } from '../task.api';
import { text } from '../task.text';

interface PartProps {
  task: Task;
  onAnswer: (task: Task) => void;
  onLeave: () => void;
}

/** Time or place changed after I said yes: I am asked again, and either answer leaves no trace. */
export function AskedAgain({ task, onAnswer, onLeave }: PartProps) {
  const keeping = useAction(keepPlace);
  if (!task.can.includes('keepPlace')) return null;
  const keep = async () => {
    const answer = await keeping.run(task.id);
    if (answer) onAnswer(answer);
  };
  return (
    <Card tone="soon">
      <Stack>
        <StateCard bare icon="clock" tone="soon" title={text.askedAgain} hint={text.askedAgainHint} />
        <Button kind="civic" busy={keeping.busy} onPress={() => void keep()}>
          {text.keepPlace}
        </Button>
        <Button kind="ghost" onPress={onLeave}>
          {text.giveBack}
        </Button>
        {keeping.error && <InlineNote tone="late">{keeping.error.detail}</InlineNote>}
      </Stack>
    </Card>
  );
}

/** For who organises it: the series it belongs to, and doing it again. */
export function OrganiserLinks({ task }: { task: Task }) {
  if (!task.can.includes('copy')) return null;
  const { seriesId } = task;
  return (
    <CellGroup>
      {task.can.includes('change') && (
        <Cell
          icon="pencil"
          title={text.changeTask}
          hint={seriesId ? text.changeDateHint : text.changeTaskHint}
          onPress={() => void open('workbench/change', { id: task.id })}
        />
      )}
      {seriesId && (
        <Cell
          icon="calendar"
          title={text.series}
          hint={text.seriesHint}
          onPress={() => void open('series/detail', { id: seriesId })}
        />
      )}
      <Cell
        icon="copy"
        title={text.copyTask}
        hint={text.copyTaskHint}
        onPress={() => void open('workbench/publish', { copy: task.id })}
      />
    </CellGroup>
  );
}
