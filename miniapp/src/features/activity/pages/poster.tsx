import { Image, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { drawPicture, keepPicture } from '@/lib/draw-picture';
import type { Drawn } from '@/lib/draw-picture-types';
import { apiBase } from '@/lib/http';
import { pathOf } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, decoration, InlineNote, named, Page, Skeleton, Stack } from '@/ui';
import { type Activity, fetchActivity } from '../activity.api';
import '../activity.scss';
import { text } from '../activity.text';
import { POSTER, posterOf } from '../paint-poster';

const { poster: words } = text;

/** Where the code leads: the web page, which WeChat opens too. */
const linkOf = (id: string): string => {
  const origin = apiBase() || (process.env.TARO_ENV === 'h5' ? window.location.origin : '');
  return `${origin}/#${pathOf('activity/detail', { id })}`;
};

function useDrawn(activity: Activity | undefined) {
  const [drawn, setDrawn] = useState<Drawn | 'failed'>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!activity) return;
    setDrawn(undefined);
    drawPicture(POSTER.width, POSTER.height, posterOf(activity, linkOf(activity.id))).then(setDrawn, () =>
      setDrawn('failed'),
    );
  }, [activity, turn]);
  return { drawn, again: () => setTurn(turn + 1) };
}

/** The poster of an activity as a picture to keep, print or pass on. */
export default function PosterPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`poster-${id}`, () => fetchActivity(id), { onShow: false });
  const { drawn, again } = useDrawn(query.data);
  const isReady = drawn !== undefined && drawn !== 'failed';
  const isWeb = process.env.TARO_ENV === 'h5';
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      bar={
        isReady && (
          <ActionBar note={isWeb ? words.hintWeb : words.hint}>
            <Button kind="civic" icon="download" onPress={() => keepPicture(drawn)}>
              {words.save}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack>
        {drawn === 'failed' && (
          <InlineNote tone="late" action={{ text: text.again, onPress: again }}>
            {words.failed}
          </InlineNote>
        )}
        {drawn === undefined && <Skeleton cards={2} />}
        {isReady && query.data && (
          <View className="poster" {...named(words.alt(query.data.title))}>
            <Image
              className="poster__image"
              src={drawn.url}
              mode="widthFix"
              {...decoration}
              imgProps={{ alt: '' }}
            />
          </View>
        )}
      </Stack>
    </Page>
  );
}
