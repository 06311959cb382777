import { sizeOf } from '@linli/shared';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { BottomSheet, QrCard, Section, StateCard } from '@/ui';
import type { Activity } from '../activity.api';
import { text } from '../activity.text';
import { seatedOf } from '../party';

const { pass: words } = text;

/** One code for the household; a tap makes it large enough for any scanner. */
export function PassPart({ activity }: { activity: Activity }) {
  const [big, setBig] = useState(false);
  const { mine, code, codeFrom, myName, title } = activity;
  if (mine?.arrived) return <StateCard icon="circle-check" tone="ok" title={words.arrived(mine.arrived)} />;
  if (!mine || !code) return null;
  const count = words.one(sizeOf(seatedOf(mine)));
  return (
    <Section title={words.title}>
      <QrCard
        beside
        text={code}
        title={count}
        hint={`${words.hint(clock(codeFrom), myName)}${words.big}`}
        onPress={() => setBig(true)}
      />
      <BottomSheet open={big} caption={title} title={words.title} onClose={() => setBig(false)}>
        <QrCard text={code} title={count} />
      </BottomSheet>
    </Section>
  );
}
