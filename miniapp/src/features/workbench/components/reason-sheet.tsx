import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { ApiError } from '@/lib/api-error';
import { BottomSheet, Button, ErrorLine, InlineNote, ReasonRadio, TextArea } from '@/ui';
import './reason-sheet.scss';

interface ReasonSheetProps {
  open: boolean;
  caption: string;
  title: string;
  reasons?: readonly { key: string; text: string; hint?: string }[];
  field: string;
  placeholder?: string;
  button: string;
  note: string;
  /** Said beside the field when nothing was given. */
  need: string;
  busy: boolean;
  error: ApiError | null;
  onClose: () => void;
  onSend: (reason: string) => void;
  /** Asked beside the reason. */
  children?: ReactNode;
}

const LONGEST = 200;

/** Asks why, in one choice and a few words; what was written stays when sending fails. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { open, caption, title, reasons, field, placeholder, button, note, need, busy, error, onClose } =
    props;
  const [reason, setReason] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const all = [reason, words.trim()].filter(Boolean).join('。').slice(0, LONGEST);
  const send = () => {
    setAsked(true);
    if (all) props.onSend(all);
  };
  return (
    <BottomSheet
      open={open}
      caption={caption}
      title={title}
      onClose={onClose}
      footer={
        <Button busy={busy} onPress={send}>
          {button}
        </Button>
      }
    >
      <View className="reason-sheet">
        {props.children}
        {reasons && <ReasonRadio label={title} choices={reasons} value={reason} onChange={setReason} />}
        <TextArea
          label={field}
          value={words}
          onChange={setWords}
          maxLength={LONGEST}
          {...(placeholder ? { placeholder } : {})}
        />
        {asked && !all && <ErrorLine>{need}</ErrorLine>}
        {error ? <InlineNote tone="late">{error.detail}</InlineNote> : <InlineNote>{note}</InlineNote>}
      </View>
    </BottomSheet>
  );
}
