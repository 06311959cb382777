import { View } from '@tarojs/components';
import { clock } from '@/lib/format';
import { open } from '@/lib/navigate';
import { text as patrolText } from '@/lib/patrol/walk.text';
import { platform } from '@/lib/platform';
import { Button, Card, Meta, PhotoCompare, Tag } from '@/ui';
import type { Round } from '../patrol.api';
import { historyText as text } from '../patrol.text';

type Item = Round['items'][number];

const shown = (photos: Item['photos'], caption: string) =>
  photos.map(({ id, url, thumbUrl }) => ({
    id,
    url: thumbUrl,
    caption,
    onOpen: () => platform.showPhotos([url], url),
  }));

/** Something that was found, with its pictures and what became of it. */
export function ItemCard({ item }: { item: Item }) {
  const {
    tileLabel,
    text: words,
    at,
    address,
    outcome,
    handledText,
    requestId,
    photos,
    afterPhotos,
    filing,
  } = item;
  const isHandled = outcome === 'HANDLED';
  const pictures = [
    ...shown(photos, isHandled ? text.before : text.found1),
    ...shown(afterPhotos, text.after),
  ];
  return (
    <Card>
      <View className="patrol__cards">
        <View className="patrol__row">
          <View className="patrol__strong">{words}</View>
          <Tag tone={isHandled ? 'ok' : 'civic'}>{isHandled ? patrolText.handled : patrolText.filed}</Tag>
        </View>
        <Meta parts={[clock(at), address, tileLabel]} />
        {handledText && <View>{handledText}</View>}
        {pictures.length > 0 && <PhotoCompare photos={pictures} />}
        {filing && (
          <View className="patrol__row">
            <View className="patrol__quiet">{text.filing(filing.statusLabel)}</View>
            <Button
              kind="ghost"
              size="small"
              onPress={() => void open('supervision/filings', { id: filing.id })}
            >
              {text.seeFiling}
            </Button>
          </View>
        )}
        {requestId && (
          <Button kind="ghost" size="small" onPress={() => void open('request/detail', { id: requestId })}>
            {text.request}
          </Button>
        )}
      </View>
    </Card>
  );
}
