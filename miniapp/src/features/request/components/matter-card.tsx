import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { BeforeAfter, Card, Icon, Meta } from '@/ui';
import type { RequestDetail } from '../request.api';
import { text } from '../request.text';
import { PhotoRow } from './history';

/** Before and after beside each other; what else was photographed stands below, small. */
export function Photos({ request: { photos, afterPhotos, mine, title, steps } }: { request: RequestDetail }) {
  const [before, ...restBefore] = photos;
  const [after, ...restAfter] = afterPhotos;
  const captions = steps.some(({ label }) => label === text.mended) ? text.mend : text.other;
  const all = [...photos, ...afterPhotos].map(({ url }) => url);
  const side = (photo: typeof before, caption: string) =>
    photo && { url: photo.thumbUrl, alt: title, caption, onPress: () => platform.showPhotos(all, photo.url) };
  if (!before && !after) return null;
  return (
    <View className="request-pair">
      <BeforeAfter
        before={side(before, mine === 'REPORTER' ? captions.beforeMine : captions.before)}
        after={side(after, captions.after)}
      />
      <PhotoRow photos={[...restBefore, ...restAfter]} alt={title} />
    </View>
  );
}

/** What was said, with its photos and its place. */
export function MatterCard({ request }: { request: RequestDetail }) {
  const { title, text: said, place, supporters } = request;
  // A title made from the words only repeats them.
  const made = said.startsWith(title.replace(/…$/, ''));
  return (
    <Card>
      <View className="request-title">{made ? said : title}</View>
      {!made && <View className="request-said">{said}</View>}
      <Photos request={request} />
      <View className="request-place">
        <Icon name="map-pin" size={16} />
        <Meta parts={[place.address || place.communityName, supporters > 0 && text.supporters(supporters)]} />
      </View>
    </Card>
  );
}
