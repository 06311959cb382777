import { Guarded } from '@/lib/guarded';
import { InlineNote, Page } from '@/ui';
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
  return (
    <Guarded title={text.exports.page} who={bench.who} needs="workbench.read">
      <Exports />
    </Guarded>
  );
}
