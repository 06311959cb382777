import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Button, Card, InlineNote, Section, Stack, Stepper } from '@/ui';
import type { Bank } from '../giving.api';
import { text } from '../giving.text';
import type { UseBank } from '../use-bank';

const { bank: words } = text;

/** What was laid by last can be taken back for a day. */
function Undo({ undo, use, onDone }: { undo: NonNullable<Bank['undo']>; use: UseBank; onDone: () => void }) {
  const back = async () => {
    if (await use.undo.run(undo.id)) onDone();
  };
  return (
    <View>
      <View className="bank-row">
        <View className="gift__hint">{words.undoUntil(undo.hours, moment(undo.until))}</View>
        <Button size="small" kind="ghost" busy={use.undo.busy} onPress={() => void back()}>
          {words.undo}
        </Button>
      </View>
      {use.undo.error && <InlineNote tone="late">{use.undo.error.detail}</InlineNote>}
    </View>
  );
}

/** Laying hours by: how many, what that is in points. */
export function SavePart({ bank, use }: { bank: Bank; use: UseBank }) {
  const [hours, setHours] = useState(1);
  const [done, setDone] = useState(0);
  const { affordableHours, pointsPerHour } = bank;
  const chosen = Math.min(hours, affordableHours);
  const save = async () => setDone((await use.save.run(chosen)) ? chosen : 0);
  return (
    <Section title={words.save} hint={words.saveHint(pointsPerHour)}>
      <Card>
        <Stack>
          {affordableHours === 0 ? (
            <View className="gift__hint">{words.none}</View>
          ) : (
            <>
              <View className="bank-row">
                {words.howMuch}
                <Stepper
                  label={words.howMuch}
                  value={chosen}
                  min={1}
                  max={affordableHours}
                  unit={words.hours}
                  onChange={setHours}
                />
              </View>
              <View className="gift__hint">
                {`${words.costs(chosen * pointsPerHour)}。${words.affordable(affordableHours)}。`}
              </View>
              <Button kind="civic" busy={use.save.busy} onPress={() => void save()}>
                {words.saveButton(chosen)}
              </Button>
            </>
          )}
          {done > 0 && <InlineNote tone="ok">{words.saveDone(done)}</InlineNote>}
          {bank.undo && <Undo undo={bank.undo} use={use} onDone={() => setDone(0)} />}
          {use.save.error && <InlineNote tone="late">{use.save.error.detail}</InlineNote>}
        </Stack>
      </Card>
    </Section>
  );
}
