import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { Button, Card, Cell, CellGroup, InlineNote, Input, Section, Stack, Stepper } from '@/ui';
import type { Managed } from '../desk.api';
import { text } from '../desk.text';
import type { UseHost } from '../use-host';

const { host: words } = text;

/** Volunteers for the activity: a task of the same time and place. */
export function VolunteersPart({ activity, use }: { activity: Managed; use: UseHost }) {
  const [asking, setAsking] = useState(false);
  const [role, setRole] = useState('');
  const [count, setCount] = useState(2);
  const [risk, setRisk] = useState('');
  const [done, setDone] = useState(false);
  const send = async () => {
    const sent = await use.askVolunteers(role, count, risk);
    setDone(sent);
    if (sent) setAsking(false);
  };
  return (
    <Section title={words.volunteers} hint={words.volunteersHint}>
      <Stack>
        {activity.tasks.length > 0 && (
          <CellGroup>
            {activity.tasks.map(({ id, title, missing }) => (
              <Cell
                key={id}
                icon="vest"
                title={title}
                hint={words.missing(missing)}
                onPress={() => void open('task/detail', { id })}
              />
            ))}
          </CellGroup>
        )}
        {done && <InlineNote tone="ok">{words.sent}</InlineNote>}
        {asking ? (
          <Card>
            <Stack>
              <Input
                label={words.role}
                value={role}
                onChange={setRole}
                placeholder={words.rolePlaceholder}
                maxLength={12}
              />
              <View className="desk-row">
                {words.count}
                <Stepper label={words.count} value={count} min={1} max={50} onChange={setCount} />
              </View>
              <Input
                label={words.risk}
                value={risk}
                onChange={setRisk}
                placeholder={words.riskPlaceholder}
                maxLength={100}
              />
              <Button
                kind="red"
                busy={use.askingVolunteers}
                onPress={() => void send()}
                {...(role.trim() && risk.trim() ? {} : { offBecause: words.fill })}
              >
                {words.send}
              </Button>
            </Stack>
          </Card>
        ) : (
          <Button size="small" kind="softred" icon="vest" onPress={() => setAsking(true)}>
            {words.volunteers}
          </Button>
        )}
      </Stack>
    </Section>
  );
}
