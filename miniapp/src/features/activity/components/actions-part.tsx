import { useState } from 'react';
import { View } from '@tarojs/components';
import { addToCalendar } from '@/lib/add-calendar';
import { open } from '@/lib/navigate';
import { showWay } from '@/lib/show-way';
import { Icon, type IconName, InlineNote, press } from '@/ui';
import type { Activity } from '../activity.api';
import { text } from '../activity.text';

const { actions: words } = text;

function Tile({ icon, name, onPress }: { icon: IconName; name: string; onPress: () => void }) {
  return (
    <View className="activity-tile" {...press(onPress)}>
      <Icon name={icon} size={24} />
      <View>{name}</View>
    </View>
  );
}

/** What one does with it beside coming: remember, tell, find the way. */
export function ActionsPart({ activity }: { activity: Activity }) {
  const [added, setAdded] = useState(false);
  const { id, title, summary, place, startAt, endAt, lat, lng } = activity;
  const remember = async () =>
    setAdded(
      await addToCalendar({
        title,
        text: summary,
        place,
        startAt,
        endAt,
        file: `/api/v1/activities/${id}/calendar`,
      }),
    );
  return (
    <>
      <View className="activity-tiles">
        <Tile icon="calendar" name={words.calendar} onPress={() => void remember()} />
        <Tile icon="image" name={words.poster} onPress={() => void open('activity/poster', { id })} />
        <Tile
          icon="map"
          name={words.way}
          onPress={() => showWay({ name: title, address: place, lat, lng })}
        />
      </View>
      {added && <InlineNote tone="ok">{words.added}</InlineNote>}
    </>
  );
}
