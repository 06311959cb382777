import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Chip, ChipRow, ErrorLine, InlineNote, Section, Stack } from '@/ui';
import { text } from '../checkin.text';
import { readArrival, sayArrival, type Task } from '../task.api';

const MINUTES = [5, 10, 20, 30];
/** From so long before the start on. */
const EARLY_MS = 120 * 60_000;

/** Before she is there: one tap tells the leader that she is on the way, two that she comes late. Nobody needs a number. */
export function Coming({ task }: { task: Task }) {
  const { shiftId } = task;
  const query = useQuery(`arrival-${shiftId}`, () => readArrival(shiftId));
  const saying = useAction(sayArrival);
  const [choosing, setChoosing] = useState(false);
  const now = Date.now();
  if (now < Date.parse(task.startAt) - EARLY_MS || now > Date.parse(task.endAt)) return null;
  const say = async (kind: 'ON_THE_WAY' | 'LATE', minutes?: number) => {
    if (!(await saying.run(shiftId, kind, minutes))) return;
    setChoosing(false);
    await query.reload();
  };
  const said = query.data?.said;
  return (
    <Section title={text.coming} hint={text.comingHint}>
      <Stack>
        {said && <InlineNote tone="ok">{text.comingSaid(said.says)}</InlineNote>}
        {said?.kind !== 'ON_THE_WAY' && (
          <Button kind="soft" busy={saying.busy} onPress={() => void say('ON_THE_WAY')}>
            {text.onTheWay}
          </Button>
        )}
        {choosing ? (
          <ChipRow label={text.howLate} wrap>
            {MINUTES.map((minutes) => (
              <Chip
                key={minutes}
                on={said?.minutes === minutes}
                label={`${text.howLate}${text.late(minutes)}`}
                onPress={() => void say('LATE', minutes)}
              >
                {text.late(minutes)}
              </Chip>
            ))}
          </ChipRow>
        ) : (
          <Button kind="ghost" onPress={() => setChoosing(true)}>
            {text.willBeLate}
          </Button>
        )}
        {saying.error && <ErrorLine>{saying.error.detail}</ErrorLine>}
      </Stack>
    </Section>
  );
}
