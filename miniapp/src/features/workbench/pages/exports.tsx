import { open, openTab } from '@/lib/navigate';
import { useAccess } from '@/lib/use-access';
import { InlineNote, NoEntry, Page } from '@/ui';
import { ExportList, useExports } from '../queue/export-list';
import { text } from '../queue/queue.text';
import '../queue/queue.scss';
import { text as bench } from '../workbench.text';

function Exports() {
  const exports = useExports();
  return (
    <Page title={text.exports.page}>
      <InlineNote>{text.exports.later}</InlineNote>
      <ExportList exports={exports} />
    </Page>
  );
}

/** 导出的表: where a message leads when a file is there. */
export default function ExportsPage() {
  const access = useAccess('workbench.read');
  if (access === 'granted') return <Exports />;
  return (
    <Page
      title={text.exports.page}
      empty={
        <NoEntry
          state={access}
          who={bench.who}
          onSignIn={() => void open('account/sign-in')}
          onLeave={() => void openTab('home')}
        />
      }
    />
  );
}
