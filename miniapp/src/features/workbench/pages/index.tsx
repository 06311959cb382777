import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { Guarded } from '@/lib/guarded';
import { back } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Button, InlineNote, Page } from '@/ui';
import { Decision } from '../components/decision';
import { NarrowWorkbench } from '../components/narrow-workbench';
import { QueueSearch } from '../components/queue-search';
import { WideWorkbench } from '../components/wide-workbench';
import { useBoxes, useWorkbench } from '../use-workbench';
import { text } from '../workbench.text';

/** One matter on a phone; when something was done with it, what comes next and the list are one tap away. */
function OneMatter({ id }: { id: string }) {
  const [said, setSaid] = useState<string>();
  const mayDispatch = useBoxes().includes('dispatch');
  if (!said) return <Decision id={id} onDone={(_, words) => setSaid(words)} />;
  const next = said === text.done.accepted && mayDispatch;
  return (
    <View className="narrow-bench__said">
      <InlineNote tone="ok">{next ? text.done.acceptedHere : said}</InlineNote>
      {next && <Button onPress={() => setSaid(undefined)}>{text.dispatchNow}</Button>}
      <Button kind={next ? 'ghost' : 'civic'} onPress={() => void back()}>
        {text.backToList}
      </Button>
    </View>
  );
}

function Bench({ id }: { id: string | undefined }) {
  const { wide } = useWindow();
  const bench = useWorkbench(id, wide);
  if (wide)
    return (
      <Page
        wide
        flush
        left={
          <StaffBar here="workbench">
            <QueueSearch value={bench.q} onChange={bench.setQ} />
          </StaffBar>
        }
      >
        <WideWorkbench bench={bench} />
      </Page>
    );
  return (
    <Page title={text.page} wide flush>
      <NarrowWorkbench bench={bench} />
    </Page>
  );
}

function Workbench() {
  const id = useRef(useRouter().params.id).current;
  const { wide } = useWindow();
  if (id && !wide)
    return (
      <Page title={text.page} wide flush>
        <OneMatter id={id} />
      </Page>
    );
  return <Bench id={id} />;
}

/** 工作台: what waits to be accepted, given out, looked at. */
export default function WorkbenchPage() {
  return (
    <Guarded needs="workbench.read" who={text.who} title={text.page}>
      <Workbench />
    </Guarded>
  );
}
