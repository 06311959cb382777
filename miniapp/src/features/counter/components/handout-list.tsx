import { useState } from 'react';
import { day, moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Cell, CellGroup, InlineNote, Section, Stack } from '@/ui';
import { type Handout, takeBack } from '../counter.api';
import { text } from '../counter.text';
import { BackSheet } from './back-sheet';

const { desk: words } = text;

/** Who will come. */
export function WaitingList({ handouts }: { handouts: readonly Handout[] }) {
  return (
    <Section title={words.waiting(handouts.length)}>
      <CellGroup>
        {handouts.map(({ id, who, title, quantity, unitWord, expiresAt }) => (
          <Cell
            key={id}
            title={words.what(title, quantity, unitWord)}
            hint={`${who}，${words.until(day(expiresAt))}`}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

/** Who came; what was brought back goes back from here. */
export function DoneList({
  title,
  handouts,
  onChanged,
}: {
  title: string;
  handouts: readonly Handout[];
  onChanged: () => void;
}) {
  const [returning, setReturning] = useState<Handout>();
  const [said, setSaid] = useState('');
  const action = useAction(takeBack);
  const back = async (reason: string) => {
    if (!returning || !(await action.run(returning.id, reason))) return;
    setSaid(words.backDone(returning.title));
    setReturning(undefined);
    onChanged();
  };
  if (handouts.length === 0) return null;
  return (
    <Section title={title}>
      <Stack>
        {said && <InlineNote tone="ok">{said}</InlineNote>}
        <CellGroup>
          {handouts.map((handout) => {
            const { id, who, title: name, quantity, unitWord, fulfilledAt, status, can } = handout;
            const what = words.what(name, quantity, unitWord);
            return (
              <Cell
                key={id}
                title={what}
                hint={`${who}，${moment(fulfilledAt ?? '')}`}
                value={status === 'RETURNED' ? words.back : undefined}
                right={
                  can.includes('return') ? (
                    <Button
                      size="small"
                      kind="ghost"
                      label={`${words.takeBack}：${what}，${who}`}
                      onPress={() => setReturning(handout)}
                    >
                      {words.takeBack}
                    </Button>
                  ) : undefined
                }
              />
            );
          })}
        </CellGroup>
      </Stack>
      <BackSheet
        handout={returning}
        busy={action.busy}
        error={action.error?.detail}
        onBack={(reason) => void back(reason)}
        onClose={() => setReturning(undefined)}
      />
    </Section>
  );
}
