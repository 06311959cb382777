import { View } from '@tarojs/components';
import { useState } from 'react';
import { day } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Cell, CellGroup, Empty, Page, Section, Stack } from '@/ui';
import { VisitCard } from '../components/visit-card';
import { WhoSheet } from '../components/who-sheet';
import { type Card, fetchCards, fetchVisits, type Visit } from '../visit.api';
import '../visit.scss';
import { text } from '../visit.text';

const { desk: words } = text;
const OPEN = new Set<Visit['status']>(['DUE', 'PLANNED', 'STARTED']);

const hintOf = ({ plan, complete, lastVisitAt, endsOn }: Card): string =>
  [
    plan ? words.every(plan.everyDays, plan.hour) : complete ? words.noPlan : words.incomplete,
    plan?.visitor && words.usual(plan.visitor),
    lastVisitAt && words.last(day(lastVisitAt)),
    endsOn && words.until(endsOn),
  ]
    .filter(Boolean)
    .join('，');

function People({ cards }: { cards: readonly Card[] }) {
  if (cards.length === 0) return <Empty icon="users" title={words.noPeople} hint={words.noPeopleHint} />;
  return (
    <CellGroup>
      {cards.map((card) => (
        <Cell
          key={card.id}
          icon="user"
          strong
          title={`${card.maskedName}，${card.phrase}`}
          hint={hintOf(card)}
          onPress={() => void open('visit/person', { id: card.id })}
        />
      ))}
    </CellGroup>
  );
}

function Visits({ visits, onArrange }: { visits: readonly Visit[]; onArrange: (visit: Visit) => void }) {
  const coming = visits.filter(({ status }) => OPEN.has(status));
  const past = visits.filter(({ status }) => !OPEN.has(status));
  const cardOf = (visit: Visit) => (
    <VisitCard key={visit.id} visit={visit} onArrange={() => onArrange(visit)} />
  );
  return (
    <Stack wide>
      <Section title={words.open(coming.length)}>
        {coming.length === 0 ? (
          <Empty icon="calendar" title={words.none} hint={words.noneHint} />
        ) : (
          coming.map(cardOf)
        )}
      </Section>
      {past.length > 0 && <Section title={words.past}>{past.map(cardOf)}</Section>}
    </Stack>
  );
}

function Desk() {
  const { wide } = useWindow();
  const visits = useQuery('visits', fetchVisits);
  const cards = useQuery('care-cards', fetchCards);
  const [asked, setAsked] = useState<Visit>();
  const reload = () => void Promise.all([visits.reload(), cards.reload()]);
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="visits" /> } : { title: words.title })}
      loading={visits.loading || cards.loading}
      error={visits.error ?? cards.error}
      onRetry={reload}
      bar={
        <ActionBar>
          <Button icon="plus" onPress={() => void open('visit/edit')}>
            {words.add}
          </Button>
        </ActionBar>
      }
    >
      <View className="visit-page">
        <View className="visit-lead">{words.lead}</View>
        <CellGroup>
          <Cell
            icon="calendar"
            title={words.standings}
            hint={words.standingsHint}
            onPress={() => void open('visit/standing')}
          />
        </CellGroup>
        <View className="visit-columns">
          <Visits visits={visits.data ?? []} onArrange={setAsked} />
          <Section title={words.people}>
            <People cards={cards.data ?? []} />
          </Section>
        </View>
      </View>
      {asked && (
        <WhoSheet
          visit={asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            reload();
          }}
        />
      )}
    </Page>
  );
}

/** 走访慰问, for the committee: what is due and overdue, and the neighbours of its list. */
export default function VisitDeskPage() {
  return (
    <Guarded title={words.title} who={words.who} needs="visit.manage">
      <Desk />
    </Guarded>
  );
}
