import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { platform } from '@/lib/platform';
import { Icon, type IconName, Meta, Photo, web } from '@/ui';
import type { Detail } from '../workbench.api';
import { text } from '../workbench.text';
import { TimeTag } from './time-tag';

function Line({ icon, children }: { icon: IconName; children: string }) {
  return (
    <View className="decision__line">
      <Icon name={icon} />
      <View>{children}</View>
    </View>
  );
}

const sees = ({ visibility, supporters }: Detail) =>
  [text.visibility[visibility], supporters > 0 && text.supporters(supporters)].filter(Boolean).join('，');

/** The matter itself: what was said, with photos, by whom, where. */
export function RequestHead({ detail }: { detail: Detail }) {
  const { number, createdAt, title, photos, place, reporter, anonymous } = detail;
  const urls = photos.map(({ url }) => url);
  return (
    <>
      <View className="decision__top">
        <Meta parts={[number, text.reported(moment(createdAt))]} />
        <TimeTag card={detail} />
      </View>
      <View className="decision__title" {...web({ role: 'heading', 'aria-level': 2, tabIndex: -1 })}>
        {title}
      </View>
      <View className="decision__text">{detail.text}</View>
      <View className="decision__facts">
        {photos.length > 0 && (
          <View className="decision__photos" {...web({ role: 'group', 'aria-label': text.photos })}>
            {photos.slice(0, 3).map(({ id, url, thumbUrl }, index) => (
              <View key={id} className="decision__photo">
                <Photo
                  url={thumbUrl}
                  alt={`${text.photos} ${index + 1}`}
                  onPress={() => platform.showPhotos(urls, url)}
                />
              </View>
            ))}
          </View>
        )}
        <View className="decision__lines">
          <Line icon="user">{reporter ?? (anonymous ? text.reporter.anonymous : text.reporter.hidden)}</Line>
          <Line icon="map-pin">{place.address}</Line>
          <Line icon="eye">{sees(detail)}</Line>
        </View>
      </View>
    </>
  );
}
