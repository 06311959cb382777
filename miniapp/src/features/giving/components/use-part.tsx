import { View } from '@tarojs/components';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, Cell, CellGroup, InlineNote, Section, Select, Stack, Stepper } from '@/ui';
import type { Bank } from '../giving.api';
import { text } from '../giving.text';
import type { UseBank } from '../use-bank';

const { bank: words } = text;
const SELF = 'SELF';

function Ask({ bank, use }: { bank: Bank; use: UseBank }) {
  const [requestId, setRequestId] = useState('');
  const [whom, setWhom] = useState<string>(SELF);
  const [hours, setHours] = useState(2);
  const [done, setDone] = useState(false);
  const chosen = requestId || (bank.help[0]?.id ?? '');
  const most = Math.max(1, bank.hours - bank.promisedHours);
  const ask = async () => {
    const body = { requestId: chosen, hours: Math.min(hours, most) };
    setDone(await use.ask.run(whom === SELF ? body : { ...body, memberId: whom }));
  };
  const people = bank.family.map(({ id, relationLabel }) => ({ key: id, text: relationLabel }));
  return (
    <Card>
      <Stack>
        <Select
          label={words.which}
          options={bank.help.map(({ id, title, createdAt }) => ({
            key: id,
            text: `${title}（${shortMoment(createdAt)}）`,
          }))}
          value={chosen}
          onChange={setRequestId}
        />
        <Select
          label={words.whom}
          options={[{ key: SELF, text: words.self }, ...people]}
          value={whom}
          onChange={setWhom}
        />
        <View className="bank-row">
          {words.useHours}
          <Stepper
            label={words.useHours}
            value={Math.min(hours, most)}
            min={1}
            max={most}
            unit={words.hours}
            onChange={setHours}
          />
        </View>
        <Button kind="soft" busy={use.ask.busy} onPress={() => void ask()}>
          {words.useButton}
        </Button>
        <View className="gift__hint">{words.useHint}</View>
        {done && <InlineNote tone="ok">{words.useDone}</InlineNote>}
        {use.ask.error && <InlineNote tone="late">{use.ask.error.detail}</InlineNote>}
      </Stack>
    </Card>
  );
}

/** Paying help from the bank, and what was paid before. */
export function UsePart({ bank, use }: { bank: Bank; use: UseBank }) {
  return (
    <>
      <Section title={words.use}>
        {bank.hours > 0 && bank.help.length > 0 ? (
          <Ask bank={bank} use={use} />
        ) : (
          <Stack>
            <View className="gift__hint">{words.useNone}</View>
            <View>
              <Button size="small" kind="soft" onPress={() => void open('report', {})}>
                {words.toHelp}
              </Button>
            </View>
          </Stack>
        )}
      </Section>
      {bank.uses.length > 0 && (
        <Section title={words.uses}>
          <CellGroup>
            {bank.uses.map(({ id, title, whom, hours, paidHours, status, can }) => (
              <Cell
                key={id}
                title={title}
                hint={`${words.line(whom, paidHours ?? hours)}，${words.states[status]}`}
                right={
                  can.includes('withdraw') ? (
                    <Button
                      size="small"
                      kind="ghost"
                      label={`${words.withdraw}：${title}`}
                      onPress={() => void use.withdraw.run(id)}
                    >
                      {words.withdraw}
                    </Button>
                  ) : undefined
                }
              />
            ))}
          </CellGroup>
        </Section>
      )}
    </>
  );
}
