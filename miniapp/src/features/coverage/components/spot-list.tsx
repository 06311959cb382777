import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Chip, Section, Skeleton, Stack, Tag } from '@/ui';
import { type Coverer, fetchSpots, type Plan, type Spot } from '../coverage.api';
import { text } from '../coverage.text';

const { desk: words } = text;

interface RowProps {
  spot: Spot;
  /** The row above is in the same grid. */
  sameGrid?: boolean;
  /** Absent where nobody can be reported any more. */
  onPerson?: ((person: Coverer) => void) | undefined;
}

/** A place with who answers for it; why somebody is missing. */
export function SpotRow({ spot, sameGrid = false, onPerson }: RowProps) {
  const { name, gridName, missing, cause, people } = spot;
  return (
    <View className="coverage-spot">
      <View className="coverage-head">
        <View>
          <View className="coverage-spot__name">{name}</View>
          {!sameGrid && !name.includes(gridName) && <View className="coverage-quiet">{gridName}</View>}
        </View>
        {missing > 0 && <Tag tone={people.length === 0 ? 'late' : 'soon'}>{words.missing(missing)}</Tag>}
      </View>
      <View className="coverage-people">
        {people.map((person) =>
          onPerson ? (
            <Chip key={person.personId} label={words.cannot(person.name)} onPress={() => onPerson(person)}>
              {person.name}
            </Chip>
          ) : (
            <Tag key={person.personId}>{person.name}</Tag>
          ),
        )}
        {people.length === 0 && <View className="coverage-quiet">{words.nobody}</View>}
      </View>
      {cause && <View className="coverage-quiet">{cause}</View>}
    </View>
  );
}

/** All places of a plan, a page at a time. */
export function SpotList({
  plan,
  turn,
  onPerson,
}: { plan: Plan; turn: string } & Pick<RowProps, 'onPerson'>) {
  const first = useQuery(`coverage-spots:${turn}`, () => fetchSpots(plan.id, false));
  const [more, setMore] = useState<{ items: Spot[]; next: string | null }>();
  const reading = useAction((_key: string, cursor: string) => fetchSpots(plan.id, false, cursor));
  useEffect(() => setMore(undefined), [first.data]);
  if (!first.data) return <Skeleton cards={2} />;
  const spots = [...first.data.items, ...(more?.items ?? [])];
  const next = more ? more.next : first.data.nextCursor;
  const read = async () => {
    const page = next && (await reading.run(next));
    if (page) setMore({ items: [...(more?.items ?? []), ...page.items], next: page.nextCursor });
  };
  return (
    <Section title={words.spots} {...(onPerson ? { hint: words.cannotHint } : {})}>
      <Stack>
        <Card flush>
          {spots.map((spot, n) => (
            <SpotRow
              key={spot.id}
              spot={spot}
              sameGrid={spots[n - 1]?.gridCode === spot.gridCode}
              onPerson={onPerson}
            />
          ))}
        </Card>
        {next && (
          <Button kind="ghost" busy={reading.busy} onPress={() => void read()}>
            {words.more}
          </Button>
        )}
      </Stack>
    </Section>
  );
}
