import { useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { Guarded } from '@/lib/guarded';
import { replace } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Empty, Page } from '@/ui';
import { NarrowPublish } from '../publish/narrow-publish';
import { text } from '../publish/publish.text';
import { words } from '../publish/repeat.text';
import { type PublishParams, usePublish } from '../publish/use-publish';
import { SendProblems, WidePublish, sendText } from '../publish/wide-publish';

function useControlEnter(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function Publish(params: PublishParams) {
  const { wide } = useWindow();
  const publish = usePublish(params);
  useControlEnter(() => void publish.send());
  const { task, series, sending, send } = publish;
  if (series)
    return (
      <Page
        title={text.page}
        empty={
          <Empty
            icon="circle-check"
            title={words.done(series.times)}
            hint={words.doneHint}
            action={{
              text: words.seeSeries,
              onPress: () => void replace('series/detail', { id: series.id }),
            }}
            second={{ text: text.toBench, onPress: () => void replace('workbench/index', {}) }}
          />
        }
      />
    );
  if (task)
    return (
      <Page
        title={text.page}
        empty={
          <Empty
            icon="circle-check"
            title={text.done}
            hint={text.doneHint}
            action={{ text: text.seeTask, onPress: () => void replace('task/detail', { id: task.id }) }}
            second={{ text: text.toBench, onPress: () => void replace('workbench/index', {}) }}
          />
        }
      />
    );
  if (wide)
    return (
      <Page wide flush left={<StaffBar here="publish" />}>
        <WidePublish publish={publish} />
      </Page>
    );
  return (
    <Page
      title={text.page}
      bar={
        <ActionBar note={<SendProblems publish={publish} />}>
          <Button kind="red" busy={sending} onPress={() => void send()}>
            {sendText(publish)}
          </Button>
        </ActionBar>
      }
    >
      <NarrowPublish publish={publish} />
    </Page>
  );
}

/** 发任务: a form in spoken questions, the task as it will be seen, and whom it reaches. */
export default function PublishPage() {
  const { requestId, copy } = useRef(useRouter().params).current;
  return (
    <Guarded title={text.page} who={text.who} needs="task.publish">
      <Publish requestId={requestId} copy={copy} />
    </Guarded>
  );
}
