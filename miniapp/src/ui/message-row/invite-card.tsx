import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { InlineNote } from '../inline-note/inline-note';
import { ReasonLine, type ReasonLineProps } from '../reason-line/reason-line';
import { MessageIcon } from './message-row';
import './invite-card.scss';

export interface InviteCardProps {
  /** What is asked: an invitation unless said otherwise. */
  kind?: string;
  title: string;
  /** When it came: 16:40. */
  time?: string;
  lines: readonly ReactNode[];
  reason?: ReasonLineProps | undefined;
  /** 今晚 20:00 前回一声 */
  answerBy: string;
  unread?: boolean;
  busy?: 'yes' | 'no' | null;
  error?: string | undefined;
  onYes: () => void;
  onNo: () => void;
}

/** An invitation, answered in its place. */
export function InviteCard(props: InviteCardProps) {
  const { kind = '志愿邀请', title, time, lines, reason, answerBy, unread = true } = props;
  const { busy = null, error, onYes, onNo } = props;
  return (
    <View className="invite">
      <View className="invite__top">
        <MessageIcon icon="vest" tone="red" unread={unread} />
        <View className="invite__text">
          <View className="invite__head">
            <View>{kind}</View>
            {time && <View>{time}</View>}
          </View>
          <View className="invite__title">{title}</View>
          {lines.map((line, index) => (
            <View key={index} className="invite__line">
              {line}
            </View>
          ))}
        </View>
      </View>
      {reason && <ReasonLine {...reason} />}
      {error && <InlineNote tone="late">{error}</InlineNote>}
      <View className="invite__buttons">
        <View className="invite__no">
          <Button kind="ghost" onPress={onNo} busy={busy === 'no'} label={`这次不去：${title}`}>
            这次不去
          </Button>
        </View>
        <View className="invite__yes">
          <Button kind="red" onPress={onYes} busy={busy === 'yes'} label={`我来：${title}`}>
            我来
          </Button>
        </View>
      </View>
      <View className="invite__foot">
        <View className="invite__by">
          <Icon name="clock" size={16} />
          <View>{answerBy}</View>
        </View>
        <View>不回也不扣什么</View>
      </View>
    </View>
  );
}
