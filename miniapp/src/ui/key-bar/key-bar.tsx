import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { KeyHint } from '../queue-item/queue-item';
import './key-bar.scss';

/** Keys, apart by spaces, and what they do. */
export type KeyWords = readonly [keys: string, words: string];

/** One key, or several, with what it does. */
export function KeyLine({ keys, words }: { keys: string; words: string }) {
  return (
    <View className="key-bar__one">
      {keys.split(' ').map((key) => (
        <KeyHint key={key} keys={key} />
      ))}
      <View>{words}</View>
    </View>
  );
}

/** The keys of a page, printed along its foot on a PC; `children` stand at the right end. */
export function KeyBar({ list, children }: { list: readonly KeyWords[]; children?: ReactNode }) {
  return (
    <View className="key-bar">
      <View className="key-bar__list">
        {list.map(([keys, words]) => (
          <KeyLine key={keys} keys={keys} words={words} />
        ))}
      </View>
      {children}
    </View>
  );
}
