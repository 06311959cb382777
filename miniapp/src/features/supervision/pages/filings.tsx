import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { TwoPanes } from '@/lib/two-panes';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { FilingDetail } from '../components/filing-detail';
import { FilingList } from '../components/filing-list';
import { Guarded } from '../components/guarded';
import { fetchFilings, type FilingBox } from '../supervision.api';
import { text } from '../supervision.text';

function Filings({ asked }: { asked: string | undefined }) {
  const me = useSession((state) => state.me);
  const decides = me?.permissions.includes('filing.approve') ?? false;
  const [box, setBox] = useState<FilingBox>(decides ? 'asked' : 'mine');
  const [picked, setPicked] = useState(asked);
  const { wide } = useWindow();
  const list = useQuery(`filings:${box}`, () => fetchFilings(box));
  const filings = list.data?.items ?? [];
  const shown = picked ?? (wide ? filings[0]?.id : undefined);
  return (
    <TwoPanes
      title={text.filings.title}
      here="filings"
      words={text.panes}
      loading={list.loading}
      error={list.error}
      onRetry={() => void list.reload()}
      list={
        <FilingList
          box={box}
          filings={filings}
          toDecide={list.data?.toDecide ?? 0}
          holding={list.data?.holding ?? 0}
          mayAsk={me?.permissions.includes('order.handle') ?? false}
          picked={wide ? shown : undefined}
          onBox={(next) => {
            setBox(next);
            setPicked(undefined);
          }}
          onPick={(id) => (wide ? setPicked(id) : void open('supervision/filings', { id }))}
        />
      }
      detail={
        shown ? <FilingDetail key={shown} id={shown} onChanged={() => void list.reload()} /> : undefined
      }
    />
  );
}

/** 事件报备: what is left out of the completion rate, by whom, why and until when. */
export default function FilingsPage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={text.filings.title} needs="filing.read">
      <Filings asked={id} />
    </Guarded>
  );
}
