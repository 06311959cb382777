import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Page, Stack, WordsSheet, type WordsTask } from '@/ui';
import { EntriesPart } from '../components/entries-part';
import { ExportsPart } from '../components/exports-part';
import { ObjectionsPart } from '../components/objections-part';
import '../honour.scss';
import { text } from '../honour.text';
import { useDesk } from '../use-desk';

const { desk: words } = text;

function Desk() {
  const { wide } = useWindow();
  const use = useDesk();
  const [task, setTask] = useState<WordsTask>();
  const frame = wide ? { wide: true, left: <StaffBar here="honours" /> } : { title: words.title };
  return (
    <Page {...frame} loading={use.loading} error={use.error} onRetry={() => void use.reload()}>
      <View className={wide ? 'honour-wide' : ''}>
        <ObjectionsPart use={use} onWords={setTask} />
        <Stack wide>
          <EntriesPart use={use} />
          <ExportsPart use={use} />
        </Stack>
      </View>
      {task && <WordsSheet task={task} onClose={() => setTask(undefined)} />}
    </Page>
  );
}

/** 表彰和记录, for the committee: objections, reported notes, training and complaints, the statutory export. */
export default function HonourDeskPage() {
  return (
    <Guarded needs="recognition.manage" who={words.who} title={words.title}>
      <Desk />
    </Guarded>
  );
}
