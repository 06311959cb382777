import { useState } from 'react';
import { Button, InlineNote, PhotoGrid, Section, Stack, TextArea } from '@/ui';
import type { Managed } from '../desk.api';
import { text } from '../desk.text';
import { useReport } from '../use-host';

const { host: words } = text;

/** How it was, in words and pictures, for everybody to read. */
export function ReportPart({ activity, onDone }: { activity: Managed; onDone: () => void }) {
  const use = useReport(activity.id, activity.report, onDone);
  const [done, setDone] = useState(false);
  return (
    <Section title={words.report} hint={words.reportHint}>
      <Stack>
        <TextArea
          label={words.report}
          labelHidden
          value={use.text}
          onChange={use.write}
          placeholder={words.reportPlaceholder}
          maxLength={1000}
        />
        <PhotoGrid
          photos={use.photos}
          addText={words.addPhoto}
          onAdd={() => void use.add()}
          onRemove={use.remove}
        />
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
        {done && <InlineNote tone="ok">{words.reported}</InlineNote>}
        <Button kind="civic" busy={use.busy} onPress={() => void use.send().then(setDone)}>
          {words.saveReport}
        </Button>
      </Stack>
    </Section>
  );
}
