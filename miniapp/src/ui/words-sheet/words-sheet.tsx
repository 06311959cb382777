import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet } from '../bottom-sheet/bottom-sheet';
import { Button } from '../button/button';
import { TextArea } from '../input/text-area';
import './words-sheet.scss';

export interface WordsTask {
  title: string;
  label: string;
  placeholder: string;
  yes: string;
  leave: string;
  /** Fewer characters are not enough, which this sentence says. */
  least: number;
  /** More characters do not fit; 100 when absent. */
  most?: number;
  need: string;
  onSend: (words: string) => void;
}

/** A sentence that goes with a step. */
export function WordsSheet({ task, onClose }: { task: WordsTask; onClose: () => void }) {
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState(false);
  const short = said.trim().length < task.least;
  const send = () => {
    setAsked(true);
    if (short) return;
    task.onSend(said.trim());
    onClose();
  };
  return (
    <BottomSheet
      open
      title={task.title}
      onClose={onClose}
      footer={
        <View className="words-sheet__foot">
          <Button kind="ghost" onPress={onClose}>
            {task.leave}
          </Button>
          <Button kind="civic" onPress={send}>
            {task.yes}
          </Button>
        </View>
      }
    >
      <TextArea
        label={task.label}
        value={said}
        onChange={setSaid}
        placeholder={task.placeholder}
        maxLength={task.most ?? 100}
        error={asked && short ? task.need : undefined}
      />
    </BottomSheet>
  );
}
