import { View } from '@tarojs/components';
import { span, walkMinutes } from '@/lib/format';
import { open as openPage } from '@/lib/navigate';
import { Button, decoration, Icon, Photo, press } from '@/ui';
import type { ActivityCard } from '../activity.api';
import { text } from '../activity.text';
import { PlaceTag } from './place-tag';

/** 社区二楼，走 5 分钟 */
export const placeWords = ({ place, distance }: Pick<ActivityCard, 'place' | 'distance'>): string =>
  distance === null ? place : `${place}，${text.walk(walkMinutes(distance))}`;

function actionOf({ mine, open, left }: ActivityCard): string {
  if (mine) return text.change;
  if (!open) return text.look;
  return left > 0 ? text.join : text.queue;
}

/** One activity of the list: picture, when and where, how many places, and the next step. */
export function ActivityRow({ activity }: { activity: ActivityCard }) {
  const { id, title, startAt, endAt, photo } = activity;
  const show = () => void openPage('activity/detail', { id });
  const action = actionOf(activity);
  return (
    <View className="activity-row">
      <View className="activity-row__top" {...press(show, { role: 'link' })}>
        {photo ? (
          <View className="activity-row__photo" {...decoration}>
            <Photo url={photo.thumbUrl} alt={title} />
          </View>
        ) : (
          <View className="activity-row__photo activity-row__photo--none">
            <Icon name="calendar" size={28} />
          </View>
        )}
        <View className="activity-row__text">
          <View className="activity-row__title">{title}</View>
          <View className="activity-row__meta">{span(startAt, endAt)}</View>
          <View className="activity-row__meta">{placeWords(activity)}</View>
        </View>
      </View>
      <View className="activity-row__foot">
        <PlaceTag activity={activity} />
        <Button size="small" kind="soft" label={text.buttonOf(action, title)} onPress={show}>
          {action}
        </Button>
      </View>
    </View>
  );
}
