import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { platform } from '@/lib/platform';
import { Card, Photo, Timeline } from '@/ui';
import type { RequestDetail } from '../request.api';
import { text } from '../request.text';

type Entry = RequestDetail['timeline'][number];

export function PhotoRow({ photos, alt }: { photos: Entry['photos']; alt: string }) {
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => url);
  return (
    <View className="request-photos">
      {photos.map(({ id, url, thumbUrl }) => (
        <Photo
          key={id}
          url={thumbUrl}
          alt={alt}
          shape="thumb"
          onPress={() => platform.showPhotos(urls, url)}
        />
      ))}
    </View>
  );
}

/** 经过, newest first; what has already happened and by whom. */
export function History({ timeline }: { timeline: readonly Entry[] }) {
  return (
    <Card>
      <Timeline
        items={timeline.map(({ at, who, text: what, note, photos }, index) => ({
          key: `${at}-${index}`,
          ...(who ? { who } : {}),
          what,
          meta: [note, moment(at)],
          state: index === 0 ? ('tick' as const) : ('past' as const),
          ...(photos.length > 0
            ? { children: <PhotoRow photos={photos} alt={`${text.photo}：${what}`} /> }
            : {}),
        }))}
      />
    </Card>
  );
}
