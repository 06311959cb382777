import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, Button, TextArea } from '@/ui';
import { text } from '../giving.text';

export interface WordsTask {
  title: string;
  label: string;
  placeholder: string;
  yes: string;
  leave: string;
  onSend: (words: string) => void;
}

/** A sentence that goes with a step: why it comes back, or what became of it. */
export function WordsSheet({ task, onClose }: { task: WordsTask; onClose: () => void }) {
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState(false);
  const send = () => {
    setAsked(true);
    if (said.trim() === '') return;
    task.onSend(said.trim());
    onClose();
  };
  return (
    <BottomSheet
      open
      title={task.title}
      onClose={onClose}
      footer={
        <View className="giving-foot">
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
        maxLength={100}
        error={asked && said.trim() === '' ? text.decide.need : undefined}
      />
    </BottomSheet>
  );
}
