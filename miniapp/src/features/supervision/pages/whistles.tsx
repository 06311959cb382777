import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { TwoPanes } from '@/lib/two-panes';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Guarded } from '../components/guarded';
import { WhistleDetail } from '../components/whistle-detail';
import { type WhistleBox, WhistleList } from '../components/whistle-list';
import { fetchTally, fetchWhistles } from '../supervision.api';
import { text } from '../supervision.text';

function Whistles({ asked }: { asked: string | undefined }) {
  const [box, setBox] = useState<WhistleBox>('open');
  const [picked, setPicked] = useState(asked);
  const { wide } = useWindow();
  const list = useQuery(`whistles:${box}`, () => fetchWhistles(box === 'ended' ? 'ended' : 'open'));
  const tally = useQuery('whistles:tally', fetchTally, { enabled: box === 'tally' });
  const calls = list.data?.items ?? [];
  const shown = picked ?? (wide && box !== 'tally' ? calls[0]?.id : undefined);
  return (
    <TwoPanes
      title={text.whistles.title}
      here="whistles"
      words={text.panes}
      loading={list.loading}
      error={list.error}
      onRetry={() => void list.reload()}
      list={
        <WhistleList
          box={box}
          calls={calls}
          tally={tally.data ?? []}
          picked={wide ? shown : undefined}
          onBox={(next) => {
            setBox(next);
            setPicked(undefined);
          }}
          onPick={(id) => (wide ? setPicked(id) : void open('supervision/whistles', { id }))}
        />
      }
      detail={
        shown ? <WhistleDetail key={shown} id={shown} onChanged={() => void list.reload()} /> : undefined
      }
    />
  );
}

/** 吹哨报到: what my street called, or what my department was called to. */
export default function WhistlesPage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={text.whistles.title} needs="whistle.read">
      <Whistles asked={id} />
    </Guarded>
  );
}
