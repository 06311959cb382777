import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/lib/format';
import type { RoundHere } from './round';
import type { PatrolPlan } from './types';
import { Card, Section, StopRow, Tag } from '@/ui';
import { text } from './walk.text';
import { namesOf } from './stop-names';

type Stop = PatrolPlan['stops'][number];

interface StopListProps {
  round: RoundHere;
  now: Stop | undefined;
  onChoose: (stopId: string) => void;
}

function FoundTag({ round, stopId }: { round: RoundHere; stopId: string }) {
  const count = round.items.filter((item) => item.stopId === stopId).length;
  return count > 0 ? <Tag tone="soon">{text.found(count)}</Tag> : <Tag tone="ok">{text.fine}</Tag>;
}

/** Where she stands, what she has seen (newest first), and what is still to come as one line until it is opened. */
export function StopList({ round, now, onChoose }: StopListProps) {
  const [open, setOpen] = useState(false);
  const { plan, visits, items } = round;
  const seen = plan.stops
    .filter(({ id }) => visits.has(id))
    .sort((a, b) => (visits.get(b.id) ?? '').localeCompare(visits.get(a.id) ?? ''));
  const todo = plan.stops.filter(({ id }) => !visits.has(id) && id !== now?.id);
  const wordsOf = (stopId: string) => {
    const item = items.find((one) => one.stopId === stopId);
    return item && `${item.text}，${item.outcome === 'HANDLED' ? text.handled : text.filed}`;
  };
  return (
    <Section title={text.stops(plan.unit)}>
      <Card flush>
        {now && (
          <StopRow
            name={now.name}
            state="now"
            meta={[now.address, now.lastFound && text.lastTime(now.lastFound), wordsOf(now.id)]}
            tag={<Tag tone="red">{text.now}</Tag>}
          >
            <View className="patrol__checks">
              {now.checks.map((check) => (
                <View key={check} className="patrol__check">
                  {check}
                </View>
              ))}
            </View>
          </StopRow>
        )}
        {seen.map((stop) => (
          <StopRow
            key={stop.id}
            name={stop.name}
            state="done"
            meta={[clock(visits.get(stop.id) ?? round.startedAt), wordsOf(stop.id)]}
            tag={<FoundTag round={round} stopId={stop.id} />}
          />
        ))}
        {todo.length > 1 && !open && (
          <StopRow
            name={namesOf(
              todo.map(({ name }) => name),
              plan.unit,
            )}
            state="todo"
            meta={[text.notYet]}
            onPress={() => setOpen(true)}
          />
        )}
        {(open || todo.length === 1) &&
          todo.map((stop) => (
            <StopRow
              key={stop.id}
              name={stop.name}
              state="todo"
              meta={[text.notYet, stop.lastFound && text.lastTime(stop.lastFound)]}
              onPress={() => {
                setOpen(false);
                onChoose(stop.id);
              }}
            />
          ))}
      </Card>
    </Section>
  );
}
