import { moment } from '@/lib/format';
import { BottomSheet, Button, ErrorLine, InlineNote, ReasonRadio, Stack } from '@/ui';
import type { Task } from '../task.api';
import { text } from '../task.text';
import { roleOf, type UseTask } from '../use-task';

interface SheetProps {
  task: Task;
  use: UseTask;
  open: boolean;
  onClose: () => void;
}

/** Which of the roles I may take. */
export function RoleSheet({ task, use, open, onClose }: SheetProps) {
  const choices = task.roles
    .filter((role) => role.open)
    .map((role) => ({ key: role.id, text: role.name, hint: role.requirement }));
  const choose = (id: string) => {
    use.choose(id);
    onClose();
  };
  return (
    <BottomSheet open={open} title={text.chooseRole} onClose={onClose}>
      <ReasonRadio
        label={text.chooseRole}
        choices={choices}
        value={roleOf(task, use.chosen)?.id ?? null}
        onChange={choose}
      />
    </BottomSheet>
  );
}

/** Asks once before giving the place away, and says what it means: before the cut-off nothing, after it a late one. */
export function CancelSheet({ task, use, open, onClose }: SheetProps) {
  const until = moment(task.cancelUntil);
  const late = task.mySignup?.status === 'CONFIRMED' && Date.parse(task.cancelUntil) < Date.now();
  const leave = async () => {
    if (await use.leave()) onClose();
  };
  return (
    <BottomSheet
      open={open}
      title={text.cancelTitle}
      caption={task.title}
      onClose={onClose}
      footer={
        <Stack>
          <Button kind="civic" busy={use.busy} onPress={() => void leave()}>
            {text.cancelYes}
          </Button>
          <Button kind="ghost" onPress={onClose}>
            {text.cancelNo}
          </Button>
        </Stack>
      }
    >
      <InlineNote tone={late ? 'soon' : 'civic'}>
        {late ? text.cancelLate(until) : text.cancelEarly(until)}
      </InlineNote>
      {use.error && <ErrorLine>{use.error.detail}</ErrorLine>}
    </BottomSheet>
  );
}
