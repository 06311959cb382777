import { Image, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { ActionBar, Button, decoration, InlineNote, named, Page, Skeleton, Stack } from '@/ui';
import { drawPicture, keepPicture } from './draw-picture';
import type { Drawn, Paint } from './draw-picture-types';
import './picture-page.scss';
import type { Query } from './use-query';

interface PicturePageProps<T> {
  title: string;
  query: Query<T>;
  width: number;
  height: number;
  paintOf: (data: T) => Paint;
  /** Of the file, on the web. */
  fileName: string;
  words: {
    hint: string;
    hintWeb: string;
    save: string;
    failed: string;
    again: string;
    alt: (data: T) => string;
  };
}

/** A page that is one picture, drawn on the phone, to keep, print or pass on. */
export function PicturePage<T>({
  title,
  query,
  width,
  height,
  paintOf,
  fileName,
  words,
}: PicturePageProps<T>) {
  const { data } = query;
  const [drawn, setDrawn] = useState<Drawn | 'failed'>();
  const [turn, setTurn] = useState(0);
  const painter = useRef(paintOf);
  painter.current = paintOf;
  useEffect(() => {
    if (!data) return;
    setDrawn(undefined);
    drawPicture(width, height, painter.current(data)).then(setDrawn, () => setDrawn('failed'));
  }, [data, width, height, turn]);
  const isReady = drawn !== undefined && drawn !== 'failed';
  return (
    <Page
      title={title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      bar={
        isReady && (
          <ActionBar note={process.env.TARO_ENV === 'h5' ? words.hintWeb : words.hint}>
            <Button kind="civic" icon="download" onPress={() => keepPicture(drawn, fileName)}>
              {words.save}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack>
        {drawn === 'failed' && (
          <InlineNote tone="late" action={{ text: words.again, onPress: () => setTurn(turn + 1) }}>
            {words.failed}
          </InlineNote>
        )}
        {drawn === undefined && <Skeleton cards={2} />}
        {isReady && data && (
          <View className="picture" {...named(words.alt(data))}>
            <Image
              className="picture__image"
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
