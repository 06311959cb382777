import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import { press, web } from '../press';
import './section.scss';

export interface SectionProps {
  title: ReactNode;
  /** Grey words behind the title: 最多 9 张. */
  hint?: ReactNode;
  /** Link at the right: 全部 3 件. */
  action?: { text: string; onPress: () => void };
  /** Any small thing at the right instead of a link. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ title, hint, action, aside, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section__head">
        <View className="section__title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {title}
        </View>
        {hint && <View className="section__hint">{hint}</View>}
        <View className="section__space" />
        {aside}
        {action && (
          <View className="section__action" {...press(action.onPress, { role: 'link' })}>
            {action.text}
            <Icon name="chevron-right" size={16} />
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
