import { View } from '@tarojs/components';
import { useState } from 'react';
import { useKeys } from '@/lib/use-keys';
import { BottomSheet, KeyBar, KeyLine, press } from '@/ui';
import { text } from '../workbench.text';

const { keys: words } = text;

/** The keys, printed along the foot of the workbench; `?` opens them all. */
export function WorkbenchKeys() {
  const [open, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  return (
    <>
      <KeyBar list={words.list.slice(0, -1)}>
        <View className="key-bar__all" {...press(() => setOpen(true), { label: words.open })}>
          <KeyLine keys="?" words={words.open} />
        </View>
      </KeyBar>
      <BottomSheet open={open} title={words.title} onClose={() => setOpen(false)}>
        {words.list.map(([keys, each]) => (
          <KeyLine key={keys} keys={keys} words={each} />
        ))}
      </BottomSheet>
    </>
  );
}
