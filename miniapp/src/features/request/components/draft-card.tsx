import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { removeDraft } from '@/lib/draft-store';
import type { Draft } from '@/lib/draft-types';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { Button, Card, InlineNote, Meta, Photo } from '@/ui';
import { text } from '../request.text';

function useFirstPhoto({ photos: [photo] }: Draft): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const kept = photo?.kept;
  useEffect(() => {
    if (kept) void platform.photoUrl(kept).then(setUrl);
  }, [kept]);
  return url;
}

function State({ draft: { state, error } }: { draft: Draft }) {
  if (state === 'pending')
    return (
      <InlineNote tone="soon" icon="wifi-off">
        {text.mine.willSend}
      </InlineNote>
    );
  if (state === 'sending') return <InlineNote>{text.mine.sending}</InlineNote>;
  if (state === 'refused' && error) return <InlineNote tone="late">{error}</InlineNote>;
  return null;
}

/** Something written and not sent: where it stands, and how to go on. Throwing it away takes a second tap. */
export function DraftCard({ draft }: { draft: Draft }) {
  const [sure, setSure] = useState(false);
  const url = useFirstPhoto(draft);
  const { id, state, content, photos, updatedAt } = draft;
  const title = content.text.trim().slice(0, 13) || text.mine.noWords;
  const ready = state === 'pending' || state === 'sending';
  const drop = () => (sure ? void removeDraft(id) : setSure(true));
  return (
    <Card>
      <View className="mine-card__head">
        <View className="mine-card__text">
          <View className="request-title">{title}</View>
          <Meta
            parts={[
              ready ? text.mine.ready : `${text.mine.half}，${moment(updatedAt)}`,
              text.mine.photos(photos.length),
            ]}
          />
        </View>
        {url && <Photo url={url} alt={title} shape="thumb" />}
      </View>
      <View className="mine-card__note">
        <State draft={draft} />
      </View>
      {!ready && (
        <View className="mine-card__buttons">
          <View className="request-bar__side">
            <Button kind="ghost" size="small" onPress={drop} label={`${text.mine.remove}：${title}`}>
              {sure ? text.mine.removeSure : text.mine.remove}
            </Button>
          </View>
          <View className="request-bar__main">
            <Button
              kind="soft"
              size="small"
              onPress={() => void open('report', { draft: id })}
              label={`${text.mine.goOn}：${title}`}
            >
              {state === 'refused' ? text.mine.fix : text.mine.goOn}
            </Button>
          </View>
        </View>
      )}
    </Card>
  );
}
