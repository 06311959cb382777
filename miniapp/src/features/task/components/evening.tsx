import { View } from '@tarojs/components';
import { useState } from 'react';
import { beginItem, useReadyForNoSignal } from '@/lib/patrol/begin-item';
import { FinishSheet } from '@/lib/patrol/finish-sheet';
import '@/lib/patrol/patrol.scss';
import type { RoundHere } from '@/lib/patrol/round';
import { RoundHead } from '@/lib/patrol/round-head';
import { RouteList } from '@/lib/patrol/route-list';
import { SignalNote } from '@/lib/patrol/signal-note';
import { StopList } from '@/lib/patrol/stop-list';
import { namesOf } from '@/lib/patrol/stop-names';
import type { ShiftPatrol } from '@/lib/patrol/types';
import type { Walk } from '@/lib/patrol/use-walk';
import { text as walkText } from '@/lib/patrol/walk.text';
import { ActionBar, Avatar, Button, Cell, CellGroup, InlineNote, Meta, Page, Section, StateCard } from '@/ui';
import { leaderText as text } from '../checkin.text';
import type { Roster } from '../task.api';
import type { UseRoster } from '../use-roster';
import { RosterRow } from './roster';

interface EveningProps {
  use: UseRoster;
  roster: Roster;
  walk: Walk;
  /** To the list: who came, who leaves. */
  onRollCall: () => void;
}

/** Who is here in one line; who is not, one by one, with what she said and a reminder. */
function Team({ use, roster }: Pick<EveningProps, 'use' | 'roster'>) {
  const here = roster.people.filter(({ checkedInAt }) => checkedInAt);
  const missing = roster.people.filter(({ checkedInAt }) => !checkedInAt);
  return (
    <Section title={text.team(here.length, missing.length)}>
      <CellGroup>
        {here.length > 0 && (
          <Cell
            strong
            lead={
              <View className="evening__faces">
                {here.slice(0, 3).map(({ signupId, surname }) => (
                  <Avatar key={signupId} surname={surname} tone="red" />
                ))}
              </View>
            }
            title={here.map(({ displayName }) => displayName).join('、')}
            hint={text.allHere}
          />
        )}
        {missing.map((person) => (
          <RosterRow key={person.signupId} person={person} use={use} ticking={false} />
        ))}
      </CellGroup>
    </Section>
  );
}

/** All that waits on this phone, of the list and of the round. */
const signalOf = (use: UseRoster, walk: Walk) => ({
  waiting: use.waiting + walk.waiting,
  refused: walk.refused,
  cut: walk.cut || use.cut,
});

function Walking({ use, roster, walk, round, onRollCall }: EveningProps & { round: RoundHere }) {
  useReadyForNoSignal();
  const { shiftId } = roster;
  const [chosen, setChosen] = useState<string>();
  const [asking, setAsking] = useState(false);
  const left = round.plan.stops.filter(({ id }) => !round.visits.has(id));
  const now = left.find(({ id }) => id === chosen) ?? left[0];
  return (
    <Page
      title={text.evening}
      bar={
        <ActionBar>
          <View className="patrol__bar">
            <Button
              kind="red"
              icon="camera"
              onPress={() => void beginItem(round.id, { stopId: now?.id, shiftId })}
            >
              {walkText.photo}
            </Button>
            <View className="patrol__pair">
              {now ? (
                <Button kind="ghost" onPress={() => walk.see(now.id, now.name)}>
                  {walkText.done(now.name)}
                </Button>
              ) : (
                <Button kind="civic" onPress={() => setAsking(true)}>
                  {walkText.finish}
                </Button>
              )}
              <Button kind="ghost" onPress={onRollCall}>
                {text.rollCall}
              </Button>
            </View>
          </View>
        </ActionBar>
      }
    >
      <View className="patrol">
        <RoundHead round={round} until={roster.endAt} />
        <SignalNote walk={signalOf(use, walk)} />
        {round.clockNote && <InlineNote tone="soon">{round.clockNote}</InlineNote>}
        <Team use={use} roster={roster} />
        <StopList round={round} now={now} onChoose={setChosen} />
        {now && left.length < round.plan.stops.length && (
          <Button kind="ghost" size="small" onPress={() => setAsking(true)}>
            {walkText.finish}
          </Button>
        )}
      </View>
      <FinishSheet
        open={asking}
        left={left.length}
        unit={round.plan.unit}
        onClose={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          walk.finish();
        }}
      />
    </Page>
  );
}

/** A leader's evening on patrol (mock 14): how far, who is there, which stop is next; nothing waits for a network. */
export function Evening(props: EveningProps) {
  const { use, roster, walk, onRollCall } = props;
  if (walk.round) return <Walking {...props} round={walk.round} />;
  const plans = walk.today?.plans ?? [];
  const [only] = plans;
  const [last] = (walk.today as ShiftPatrol | undefined)?.over ?? [];
  return (
    <Page
      title={text.evening}
      bar={
        <ActionBar note={text.startHint}>
          <Button kind="ghost" onPress={onRollCall}>
            {text.rollCall}
          </Button>
          {only && plans.length === 1 && (
            <Button
              kind="red"
              icon="footprints"
              label={text.startRoute(only.title)}
              onPress={() => walk.start(only)}
            >
              {text.startWalk}
            </Button>
          )}
        </ActionBar>
      }
    >
      <View className="patrol">
        <SignalNote walk={signalOf(use, walk)} />
        {last && (
          <StateCard
            icon="circle-check"
            tone="ok"
            title={text.over(last.visits, last.stops, last.unit, last.items)}
            hint={text.overHint}
          />
        )}
        {only && plans.length === 1 && (
          <View>
            <View className="patrol__strong">{only.title}</View>
            <Meta
              parts={[
                namesOf(
                  only.stops.map(({ name }) => name),
                  only.unit,
                ),
                only.generated && walkText.generated,
              ]}
            />
          </View>
        )}
        <Team use={use} roster={roster} />
        {plans.length > 1 && <RouteList plans={plans} onStart={walk.start} />}
      </View>
    </Page>
  );
}
