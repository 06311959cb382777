import { moment } from '@/lib/format';
import { useState } from 'react';
import { BottomSheet, Button, ErrorLine, InlineNote, Input, ReasonRadio, Stack } from '@/ui';
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

/** She was asked by name and cannot come: one sentence, and the committee looks for somebody else. */
export function RefuseSheet({ use, open, onClose }: SheetProps) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const short = reason.trim().length < 2;
  const refuse = async () => {
    setMissing(true);
    if (!short && (await use.refuse(reason.trim()))) onClose();
  };
  return (
    <BottomSheet
      open={open}
      title={text.refuseTitle}
      onClose={onClose}
      footer={
        <Button kind="civic" busy={use.busy} onPress={() => void refuse()}>
          {text.refuseYes}
        </Button>
      }
    >
      <Input
        label={text.refuseReason}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={missing && short ? text.refuseMissing : use.error?.detail}
      />
    </BottomSheet>
  );
}

/** Asks once before giving the place away, and says what it means: before the cut-off nothing, after it a late one. */
export function CancelSheet({ task, use, open, onClose }: SheetProps) {
  const until = moment(task.cancelUntil);
  const late =
    task.mySignup?.status === 'CONFIRMED' &&
    !task.mySignup.answerUntil &&
    Date.parse(task.cancelUntil) < Date.now();
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
