import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { press } from '../press';
import { ReasonLine, type ReasonLineProps } from '../reason-line/reason-line';
import './task-card.scss';

export interface TaskCardProps {
  title: string;
  /** 周三 11月25日 8:30–11:30 */
  when: string;
  where: string;
  tag?: ReactNode;
  reason?: ReasonLineProps | undefined;
  /** 3, 1.5 */
  hours: string;
  points: string;
  /** Opens the task; the words are the link, the button is its own control. */
  onOpen: () => void;
  /** Only the best match has a solid button. */
  action?: { text: string; onPress: () => void; solid?: boolean; offBecause?: string; busy?: boolean };
}

/** What, when, where, why me, what it brings, one button. */
export function TaskCard({ title, when, where, tag, reason, hours, points, onOpen, action }: TaskCardProps) {
  return (
    <View className="task-card">
      <View {...press(onOpen, { role: 'link' })}>
        <View className="task-card__head">
          <View className="task-card__title">{title}</View>
          {tag}
        </View>
        <View className="task-card__when">{when}</View>
        <View className="task-card__where">
          <Icon name="map-pin" size={16} />
          <View>{where}</View>
        </View>
      </View>
      {reason && <ReasonLine {...reason} />}
      <View className="task-card__foot">
        <View className="task-card__gain">
          <View className="task-card__number">{hours}</View>
          <View>小时</View>
          <View className="task-card__line" />
          <View className="task-card__number">{points}</View>
          <View>积分</View>
        </View>
        {action && (
          <View className="task-card__button">
            <Button
              kind={action.solid ? 'red' : 'softred'}
              size="small"
              onPress={action.onPress}
              label={`${action.text}：${title}`}
              busy={action.busy ?? false}
              {...(action.offBecause ? { offBecause: action.offBecause } : {})}
            >
              {action.text}
            </Button>
          </View>
        )}
      </View>
    </View>
  );
}
