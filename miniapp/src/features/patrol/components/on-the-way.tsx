import { dueWords } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Cell, CellGroup, Section } from '@/ui';
import { text } from '@/lib/patrol/walk.text';
import type { ToVerify } from '../patrol.api';

const MOST = 3;

/** What waits to be verified near here, as stops of the same walk. */
export function OnTheWay({ toVerify }: { toVerify: ToVerify | undefined }) {
  if (!toVerify || toVerify.items.length === 0) return null;
  const rest = toVerify.total - MOST;
  return (
    <Section
      title={text.onTheWay}
      {...(rest > 0
        ? { action: { text: text.verify(rest), onPress: () => void open('workbench/index') } }
        : {})}
    >
      <CellGroup>
        {toVerify.items.slice(0, MOST).map(({ id, title, place, dueAt, late }) => (
          <Cell
            key={id}
            icon="eye"
            square="civic"
            title={title}
            hint={[place.address, dueAt && dueWords(dueAt, late === 'SOON')].filter(Boolean).join('，')}
            onPress={() => void open('verify/verify', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  );
}
