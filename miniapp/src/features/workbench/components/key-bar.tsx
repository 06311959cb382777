import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, KeyHint, press } from '@/ui';
import { useKeys } from '@/lib/use-keys';
import { text } from '../workbench.text';
import './key-bar.scss';

function Key({ keys, words }: { keys: string; words: string }) {
  return (
    <View className="key-bar__one">
      {keys.split(' ').map((key) => (
        <KeyHint key={key} keys={key} />
      ))}
      <View>{words}</View>
    </View>
  );
}

/** The keys, printed along the foot of the workbench; `?` opens them all. */
export function KeyBar() {
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  return (
    <>
      <View className="key-bar">
        <View className="key-bar__list">
          {text.keys.list.slice(0, -1).map(([keys, words]) => (
            <Key key={keys} keys={keys} words={words} />
          ))}
        </View>
        <View className="key-bar__all" {...press(() => setOpen(true), { label: text.keys.open })}>
          <Key keys="?" words={text.keys.open} />
        </View>
      </View>
      <BottomSheet open={open} title={text.keys.title} onClose={() => setOpen(false)}>
        {text.keys.list.map(([keys, words]) => (
          <Key key={keys} keys={keys} words={words} />
        ))}
      </BottomSheet>
    </>
  );
}
