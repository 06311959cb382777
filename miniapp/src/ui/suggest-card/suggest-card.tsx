import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { Card } from '../card/card';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { Meta } from '../meta/meta';
import { Photo } from '../photo/photo';
import './suggest-card.scss';

export interface SuggestCardProps {
  caption?: string;
  title: string;
  meta: readonly ReactNode[];
  icon?: IconName;
  /** The answers, as Chips. */
  children?: ReactNode;
}

/** Our guess as a sentence, to be confirmed or changed. */
export function SuggestCard({
  caption = '看起来像',
  title,
  meta,
  icon = 'info',
  children,
}: SuggestCardProps) {
  return (
    <Card>
      <View className="suggest">
        <View className="suggest__icon">
          <Icon name={icon} size={28} />
        </View>
        <View className="suggest__text">
          <View className="suggest__caption">{caption}</View>
          <View className="suggest__title">{title}</View>
          <Meta parts={meta} />
        </View>
      </View>
      {children && <View className="suggest__answers">{children}</View>}
    </Card>
  );
}

export interface NearbyHintProps {
  title: string;
  meta: readonly ReactNode[];
  photo?: string | undefined;
  /** 我也遇到，办好一起通知我 */
  text: string;
  onPress: () => void;
  busy?: boolean;
}

/** Somebody has said the same nearby: one tap joins instead of a second report. */
export function NearbyHint({ title, meta, photo, text, onPress, busy = false }: NearbyHintProps) {
  return (
    <Card>
      <View className="suggest">
        {photo && <Photo url={photo} alt="类似事情的照片" shape="thumb" />}
        <View className="suggest__text">
          <View className="suggest__title">{title}</View>
          <Meta parts={meta} />
        </View>
      </View>
      <View className="suggest__answers">
        <Button kind="soft" onPress={onPress} busy={busy}>
          {text}
        </Button>
      </View>
    </Card>
  );
}
