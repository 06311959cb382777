import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, Button, InlineNote, TextArea } from '@/ui';
import { text } from '../request.text';
import type { RequestState } from '../use-request';
import { ReasonForm } from './reason-form';

export interface SheetProps {
  state: RequestState;
  open: boolean;
  onClose: () => void;
}

/** Ask or add something; it stands in 经过 at once. */
export function CommentSheet({ state: { comment }, open, onClose }: SheetProps) {
  const [words, setWords] = useState('');
  const send = async () => {
    if (!words.trim() || !(await comment.run(words.trim()))) return;
    setWords('');
    onClose();
  };
  return (
    <BottomSheet open={open} title={text.comment} onClose={onClose}>
      <TextArea
        label={text.comment}
        labelHidden
        placeholder={text.commentPlaceholder}
        value={words}
        onChange={setWords}
        error={comment.error?.fields.text ?? comment.error?.detail}
      />
      <View className="request-buttons">
        <Button
          busy={comment.busy}
          onPress={() => void send()}
          {...(words.trim() ? {} : { offBecause: text.commentPlaceholder })}
        >
          {text.commentSend}
        </Button>
      </View>
    </BottomSheet>
  );
}

/** Taking it back cannot be undone, so it is asked. */
export function WithdrawSheet({ state: { withdraw }, open, onClose }: SheetProps) {
  const yes = async () => {
    if (await withdraw.run()) onClose();
  };
  return (
    <BottomSheet open={open} title={text.withdrawTitle} onClose={onClose}>
      <View>{text.withdrawHint}</View>
      {withdraw.error && <InlineNote tone="late">{withdraw.error.detail}</InlineNote>}
      <View className="request-buttons">
        <Button onPress={onClose}>{text.withdrawNo}</Button>
        <Button kind="ghost" busy={withdraw.busy} onPress={() => void yes()}>
          {text.withdrawYes}
        </Button>
      </View>
    </BottomSheet>
  );
}

/** Rated already, and yet not solved: only the reason is asked. */
export function ReopenSheet({ state: { reopen }, open, onClose }: SheetProps) {
  const send = async (reason: string) => {
    if (await reopen.run(reason)) onClose();
  };
  return (
    <BottomSheet open={open} title={text.reasonQuestion} onClose={onClose}>
      <ReasonForm busy={reopen.busy} error={reopen.error} onSend={(reason) => void send(reason)} />
    </BottomSheet>
  );
}
