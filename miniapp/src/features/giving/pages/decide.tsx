import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Page, Section, Stack, WordsSheet, type WordsTask } from '@/ui';
import { BankRequests } from '../components/bank-requests';
import { OpenGift, PastGift } from '../components/gift-card';
import { RecipientList } from '../components/recipient-list';
import '../giving.scss';
import { text } from '../giving.text';
import { type UseDecide, useDecide } from '../use-decide';

const { decide: words } = text;

function Gifts({ use, onWords }: { use: UseDecide; onWords: (task: WordsTask) => void }) {
  return (
    <Stack wide>
      <Section title={words.gifts}>
        {use.open.length === 0 && <View className="gift__hint">{words.noGifts}</View>}
        {use.open.map((gift) => (
          <OpenGift key={gift.id} gift={gift} use={use} onWords={onWords} />
        ))}
      </Section>
      {use.past.length > 0 && (
        <Section title={words.past}>
          {use.past.map((gift) => (
            <PastGift key={gift.id} gift={gift} use={use} onWords={onWords} />
          ))}
        </Section>
      )}
    </Stack>
  );
}

function Decide() {
  const { wide } = useWindow();
  const use = useDecide();
  const [task, setTask] = useState<WordsTask>();
  const frame = wide ? { wide: true, left: <StaffBar here="shop" /> } : { title: words.title };
  return (
    <Page {...frame} loading={use.loading} error={use.error} onRetry={() => void use.reload()}>
      <View className={wide ? 'decide-wide' : ''}>
        <Gifts use={use} onWords={setTask} />
        <Stack wide>
          <BankRequests use={use} onWords={setTask} />
          <RecipientList use={use} />
        </Stack>
      </View>
      {task && <WordsSheet task={task} onClose={() => setTask(undefined)} />}
    </Page>
  );
}

/** 捐出的积分, for the committee: gifts to pass on, the neighbours, and time banks. */
export default function DecidePage() {
  return (
    <Guarded needs="giving.decide" who={text.who} title={words.title}>
      <Decide />
    </Guarded>
  );
}
