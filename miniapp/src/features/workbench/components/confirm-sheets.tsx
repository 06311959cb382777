import { useState } from 'react';
import { duration } from '@/lib/format';
import { BottomSheet, Button, ErrorLine, InlineNote, Input, ReasonRadio, Stack, TextArea } from '@/ui';
import { text } from '../confirm.text';
import type { Confirm, ServiceRecord } from '../use-confirm';

interface SheetProps {
  record: ServiceRecord;
  use: Confirm;
  onClose: () => void;
}

const captionOf = ({ person, title }: ServiceRecord) => `${person}，${title}`;

/** Fewer minutes than measured, never more. */
export function LowerSheet({ record, use, onClose }: SheetProps) {
  const [typed, setTyped] = useState(record.toReview ? '' : String(record.minutes));
  const [wrong, setWrong] = useState(false);
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
  const valid = minutes !== undefined && minutes <= record.mostMinutes;
  const failed = use.errors[record.id];
  const save = async () => {
    setWrong(!valid);
    if (valid && (await use.confirm(record.id, minutes))) onClose();
  };
  return (
    <BottomSheet
      open
      title={text.lowerTitle}
      caption={captionOf(record)}
      onClose={onClose}
      footer={
        <Button busy={use.busy.includes(record.id)} onPress={() => void save()}>
          {valid ? text.lowerSave(duration(minutes)) : text.confirm}
        </Button>
      }
    >
      <Stack>
        <InlineNote tone="civic">
          {record.toReview
            ? text.reviewHint(duration(record.mostMinutes))
            : text.lowerHint(duration(record.mostMinutes))}
        </InlineNote>
        <Input
          label={text.lowerLabel}
          type="number"
          value={typed}
          onChange={setTyped}
          maxLength={4}
          error={wrong && !valid ? text.lowerWrong(record.mostMinutes) : failed}
          onEnter={() => void save()}
        />
      </Stack>
    </BottomSheet>
  );
}

/** Questions a record, with a reason that the person will read. */
export function DoubtSheet({ record, use, onClose }: SheetProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const chosen = text.reasons.find(({ key }) => key === picked)?.text;
  const reason = [chosen, words.trim()].filter(Boolean).join('：');
  const failed = missing && !reason ? text.doubtMissing : use.errors[record.id];
  const save = async () => {
    setMissing(!reason);
    if (reason && (await use.dispute(record.id, reason))) onClose();
  };
  return (
    <BottomSheet
      open
      title={text.doubtTitle}
      caption={captionOf(record)}
      onClose={onClose}
      footer={
        <Button busy={use.busy.includes(record.id)} onPress={() => void save()}>
          {text.doubtSave}
        </Button>
      }
    >
      <Stack>
        <ReasonRadio label={text.doubtTitle} choices={text.reasons} value={picked} onChange={setPicked} />
        <TextArea label={text.doubtOther} value={words} onChange={setWords} maxLength={180} />
        <InlineNote tone="civic">{text.doubtHint}</InlineNote>
        {failed && <ErrorLine>{failed}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
