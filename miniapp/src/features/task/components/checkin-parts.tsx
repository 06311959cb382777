import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { BottomSheet, Button, Cell, CellGroup, InlineNote, Stack, useUi } from '@/ui';
import { text } from '../checkin.text';
import type { Task } from '../task.api';
import { Coming } from './coming';
import './checkin.scss';

export const leaderOf = (task: Task) => task.roles.find((role) => role.leader)?.people[0]?.displayName ?? '';

/** Before checking in: the way without a phone, and the way to say one cannot come. */
export function BeforeParts({ task }: { task: Task }) {
  return (
    <Stack>
      {!task.can.includes('lead') && <Coming task={task} />}
      <InlineNote tone="civic" icon="hand-heart">
        {`${text.cannotScan}${text.tick(leaderOf(task) || text.leader)}`}
      </InlineNote>
      <CellGroup>
        <Cell
          icon="triangle-alert"
          strong
          title={text.cannot}
          hint={text.cannotHint}
          onPress={() => void open('task/detail', { id: task.id })}
        />
      </CellGroup>
    </Stack>
  );
}

/** While serving: insurance, help when it is urgent, what happens when check-out is forgotten. */
export function DuringParts({ task }: { task: Task }) {
  const { large } = useUi();
  const [urgent, setUrgent] = useState(false);
  return (
    <>
      <CellGroup>
        {task.insured && <Cell icon="shield-check" title={text.insured} hint={text.insuredUntil} />}
        <Cell icon="phone" title={text.urgent} hint={text.urgentHint} onPress={() => setUrgent(true)} />
      </CellGroup>
      <View className="checkin-foot">{large ? text.forgotLarge : text.forgot}</View>
      <BottomSheet
        open={urgent}
        title={text.urgent}
        caption={text.urgentHint}
        onClose={() => setUrgent(false)}
      >
        <Stack>
          <Button kind="civic" icon="phone" onPress={() => platform.call('110')}>
            {text.police}
          </Button>
          <Button kind="civic" icon="phone" onPress={() => platform.call('120')}>
            {text.doctor}
          </Button>
        </Stack>
      </BottomSheet>
    </>
  );
}
