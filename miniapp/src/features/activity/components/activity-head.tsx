import { View } from '@tarojs/components';
import { span, walkMinutes } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Cell, CellGroup, InlineNote, Photo, StateCard, web } from '@/ui';
import type { Activity } from '../activity.api';
import { text } from '../activity.text';

/** What it is, when and where. What has changed since it was announced comes first. */
export function ActivityHead({ activity }: { activity: Activity }) {
  const { title, summary, photo, photoCaption, startAt, endAt, place, distance, venueId } = activity;
  const venue = venueId ? { onPress: () => void open('activity/venue', { id: venueId }) } : {};
  return (
    <>
      {activity.status === 'CANCELLED' && (
        <StateCard
          icon="triangle-alert"
          tone="late"
          title={text.cancelled}
          {...(activity.cancelReason ? { hint: activity.cancelReason } : {})}
        />
      )}
      {(activity.status === 'HELD' || activity.status === 'SUMMED_UP') && (
        <StateCard icon="circle-check" tone="neutral" title={text.over} />
      )}
      {photo && (
        <View className="activity-photo">
          <Photo
            url={photo.url}
            alt={title}
            shape="wide"
            {...(photoCaption ? { caption: photoCaption } : {})}
          />
        </View>
      )}
      <View>
        <View className="activity-title" {...web({ role: 'heading', 'aria-level': 1 })}>
          {title}
        </View>
        <View className="activity-summary">{summary}</View>
      </View>
      <CellGroup>
        <Cell icon="calendar" strong title={span(startAt, endAt)} />
        <Cell
          icon="map-pin"
          title={place}
          {...(distance === null ? {} : { hint: text.walk(walkMinutes(distance)) })}
          {...venue}
        />
      </CellGroup>
      {activity.status === 'CLOSED' && <InlineNote tone="soon">{text.closedHint}</InlineNote>}
    </>
  );
}
