import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { progressOf, useRoundHere } from '@/lib/patrol/use-round-here';
import { Cell, CellGroup } from '@/ui';
import { text } from '../home.text';

/** For grid workers: the round they are on, or the one to begin. */
export function PatrolEntry() {
  const { walks, round } = useRoundHere();
  if (!walks) return null;
  const { done, left } = round ? progressOf(round) : { done: 0, left: 0 };
  return (
    <View className="home-patrol">
      <CellGroup>
        <Cell
          icon="footprints"
          square="civic"
          strong
          title={round ? text.patrolOn(round.plan.title) : text.patrol}
          hint={round ? text.patrolSeen(done, left, round.plan.unit) : text.patrolHint}
          onPress={() => void open('patrol/today')}
        />
      </CellGroup>
    </View>
  );
}
