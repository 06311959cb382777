import { View } from '@tarojs/components';
import { useState } from 'react';
import { duration } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useAccess } from '@/lib/use-access';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Chip, ChipRow, Empty, Page, Stack } from '@/ui';
import { EntryCard, type EntryStep } from '../components/entry-card';
import { StepSheet } from '../components/step-sheets';
import { fetchDesk, type HandBox, type HandEntry } from '../hours.api';
import '../hours.scss';
import { text } from '../hours.text';

const { desk: words } = text;

function Boxes({ box, onBox }: { box: HandBox; onBox: (box: HandBox) => void }) {
  return (
    <ChipRow label={words.title}>
      {(['entered', 'second'] as const).map((key) => (
        <Chip key={key} on={box === key} onPress={() => onBox(key)}>
          {words[key]}
        </Chip>
      ))}
    </ChipRow>
  );
}

function Desk() {
  const { wide } = useWindow();
  const mayEnter = useAccess('hours.confirm') === 'granted';
  const [box, setBox] = useState<HandBox>(mayEnter ? 'entered' : 'second');
  const [asked, setAsked] = useState<{ entry: HandEntry; step: EntryStep }>();
  const query = useQuery(`hand-${box}`, () => fetchDesk(box));
  const close = () => setAsked(undefined);
  const { items = [], left = 0, quota = 0 } = query.data ?? {};
  const none =
    box === 'entered' ? [words.noneEntered, words.noneEnteredHint] : [words.noneSecond, words.noneSecondHint];
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="confirm" /> } : { title: words.title })}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      bar={
        mayEnter && box === 'entered' ? (
          <ActionBar note={words.left(duration(left), duration(quota))}>
            <Button icon="plus" onPress={() => void open('hours/enter')}>
              {words.add}
            </Button>
          </ActionBar>
        ) : undefined
      }
    >
      <View className="hand-page">
        <Stack>
          <View className="hand-lead">{words.lead}</View>
          {mayEnter && <Boxes box={box} onBox={setBox} />}
        </Stack>
        {query.data && items.length === 0 && <Empty icon="clock" title={none[0]!} hint={none[1]!} />}
        <View className="hand-grid">
          {items.map((entry) => (
            <EntryCard key={entry.id} entry={entry} onStep={(step) => setAsked({ entry, step })} />
          ))}
        </View>
      </View>
      {asked && (
        <StepSheet
          {...asked}
          onClose={close}
          onDone={() => {
            close();
            void query.reload();
          }}
        />
      )}
    </Page>
  );
}

/** 补录时长, for the desk: what my unit entered, and what I vouch for as the second unit. */
export default function HandDeskPage() {
  return (
    <Guarded title={words.title} who={words.who} needs="hours.second">
      <Desk />
    </Guarded>
  );
}
