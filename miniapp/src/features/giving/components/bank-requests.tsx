import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { Button, Card, ErrorLine, Section, Stack, Stepper, type WordsTask } from '@/ui';
import type { BankUse } from '../giving.api';
import { text } from '../giving.text';
import type { UseDecide } from '../use-decide';

const { decide: words } = text;

interface OneProps {
  bankUse: BankUse;
  use: UseDecide;
  onWords: (task: WordsTask) => void;
}

function One({ bankUse, use, onWords }: OneProps) {
  const { id, title, who, whom, hours, requestId } = bankUse;
  const [actual, setActual] = useState(hours);
  const pay = `${words.pay} ${actual} ${text.bank.hours}`;
  const refuse = () =>
    onWords({
      title: words.notPay,
      label: words.declineWhy,
      placeholder: '',
      yes: words.notPay,
      leave: words.leave,
      least: 1,
      need: words.need,
      onSend: (reason) => void use.refuse(id, reason),
    });
  return (
    <Card>
      <View className="gift">
        <View className="gift__to">{title}</View>
        <View className="gift__hint">{words.asks(who ?? '', whom, hours)}</View>
        <View className="bank-row">
          {words.hours}
          <Stepper
            label={words.hours}
            value={actual}
            min={1}
            max={200}
            unit={text.bank.hours}
            onChange={setActual}
          />
        </View>
        <View className="gift__actions">
          <Button
            size="small"
            kind="ghost"
            label={`${words.see}：${title}`}
            onPress={() => void open('request/detail', { id: requestId })}
          >
            {words.see}
          </Button>
          <Button size="small" kind="ghost" label={`${words.notPay}：${title}`} onPress={refuse}>
            {words.notPay}
          </Button>
          <Button
            size="small"
            kind="civic"
            busy={use.busy === id}
            label={`${pay}：${title}`}
            onPress={() => void use.pay(id, actual)}
          >
            {pay}
          </Button>
        </View>
        {use.errors[id] && <ErrorLine>{use.errors[id]}</ErrorLine>}
      </View>
    </Card>
  );
}

/** Help that is to be paid from time banks: the committee says how long it really took. */
export function BankRequests({ use, onWords }: { use: UseDecide; onWords: (task: WordsTask) => void }) {
  return (
    <Section title={words.bank}>
      {use.uses.length === 0 ? (
        <View className="gift__hint">{words.noBank}</View>
      ) : (
        <Stack>
          {use.uses.map((one) => (
            <One key={one.id} bankUse={one} use={use} onWords={onWords} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
