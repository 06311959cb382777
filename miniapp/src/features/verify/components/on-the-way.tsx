import { randomId } from '@/lib/id';
import { open } from '@/lib/navigate';
import { progressOf, useRoundHere } from '@/lib/patrol/use-round-here';
import { Button, Cell, CellGroup, Section } from '@/ui';
import { text } from '../verify.text';

/** Back to the patrol she is on, and a way to note what else she sees here. */
export function OnTheWay() {
  const { round } = useRoundHere();
  if (!round) return null;
  const { done, left } = progressOf(round);
  return (
    <Section title={text.onTheWay}>
      <CellGroup>
        <Cell
          icon="footprints"
          square="civic"
          strong
          title={text.patrol(round.plan.title)}
          hint={text.patrolSeen(done, left, round.plan.unit)}
          right={
            <Button kind="soft" size="small" onPress={() => void open('patrol/today')}>
              {text.walkOn}
            </Button>
          }
        />
        <Cell
          icon="camera"
          square="neutral"
          title={text.seeMore}
          hint={text.seeMoreHint}
          onPress={() => void open('patrol/item', { id: randomId(), round: round.id })}
        />
      </CellGroup>
    </Section>
  );
}
