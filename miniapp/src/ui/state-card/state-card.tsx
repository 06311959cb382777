import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { web } from '../press';
import './state-card.scss';

export interface StateCardProps {
  icon: IconName;
  /** 您现在 */
  caption?: string;
  /** 还没签到 / 灯修好了，也核查过了 */
  title: string;
  hint?: string;
  tone?: 'civic' | 'neutral' | 'red' | 'ok' | 'soon' | 'late';
  /** Without the card around it, as the head of a page. */
  bare?: boolean;
}

/** The state in words, large, with its sign. */
export function StateCard({ icon, caption, title, hint, tone = 'civic', bare = false }: StateCardProps) {
  return (
    <View className={bare ? 'state state--bare' : 'state'} {...web({ role: 'status' })}>
      <View className={`state__sign state__sign--${tone}`}>
        <Icon name={icon} size={28} />
      </View>
      <View className="state__text">
        {caption && <View className="state__caption">{caption}</View>}
        <View className="state__title">{title}</View>
        {hint && <View className="state__caption">{hint}</View>}
      </View>
    </View>
  );
}
