import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, Button, TextArea } from '@/ui';
import { text } from '../team.text';

interface ReasonSheetProps {
  title: string;
  label: string;
  placeholder: string;
  yes: string;
  onSend: (reason: string) => void;
  onClose: () => void;
}

/** A sentence that goes with a step which somebody else will read. */
export function ReasonSheet({ title, label, placeholder, yes, onSend, onClose }: ReasonSheetProps) {
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState(false);
  const short = said.trim().length < 2;
  const send = () => {
    setAsked(true);
    if (!short) onSend(said.trim());
  };
  return (
    <BottomSheet
      open
      title={title}
      onClose={onClose}
      footer={
        <View className="team-foot">
          <Button kind="ghost" onPress={onClose}>
            {text.desk.cancel}
          </Button>
          <Button kind="civic" onPress={send}>
            {yes}
          </Button>
        </View>
      }
    >
      <TextArea
        label={label}
        value={said}
        onChange={setSaid}
        placeholder={placeholder}
        maxLength={100}
        error={asked && short ? text.desk.removeNeed : undefined}
      />
    </BottomSheet>
  );
}
