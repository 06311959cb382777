import { useState } from 'react';
import { day } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, DateField, ErrorLine, InlineNote, Page, Section, Stack } from '@/ui';
import { Absences } from '../components/absences';
import { Agreements } from '../components/agreements';
import { MyPapers } from '../components/my-papers';
import { pause, readMe, type Volunteer } from '../signup.api';
import { mineText as text } from '../signup.text';

const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function Rest({ me, onChange }: { me: Volunteer; onChange: () => void }) {
  const [until, setUntil] = useState(() => soon(14));
  const pausing = useAction(pause);
  const set = async (value: string | null) => {
    if (await pausing.run(value)) onChange();
  };
  return (
    <Section title={text.rest} hint={text.restHint}>
      <Stack>
        {me.pausedUntil ? (
          <InlineNote tone="soon" action={{ text: text.restEnd, onPress: () => void set(null) }}>
            {text.resting(day(me.pausedUntil))}
          </InlineNote>
        ) : (
          <>
            <DateField label={text.restUntil} mode="date" value={until} onChange={setUntil} />
            <Button kind="ghost" busy={pausing.busy} onPress={() => void set(until)}>
              {text.restYes}
            </Button>
          </>
        )}
        {pausing.error && <ErrorLine>{pausing.error.fields.until ?? pausing.error.detail}</ErrorLine>}
      </Stack>
    </Section>
  );
}

/** 我的志愿信息: how I kept my word, a rest, what was checked, what I agreed on with whom, and what was said of me. */
export default function MinePage() {
  const query = useQuery('volunteer-me', readMe);
  return (
    <Page title={text.title}>
      <Loaded query={query}>
        {(me) => (
          <Stack wide>
            <CellGroup>
              <Cell icon="circle-check" title={text.kept} hint={text.keptHint} value={me.reliability} />
              <Cell
                icon="vest"
                title={text.change}
                hint={text.changeHint}
                onPress={() => void open('account/register')}
              />
            </CellGroup>
            {me.registered && <Rest me={me} onChange={() => void query.reload()} />}
            {me.registered && <MyPapers me={me} />}
            <Agreements minor={me.minor} />
            <Absences />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
