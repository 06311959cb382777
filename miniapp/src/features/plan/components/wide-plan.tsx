import { View } from '@tarojs/components';
import { useKeys } from '@/lib/use-keys';
import { KeyBar, web } from '@/ui';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';
import { Fairness } from './fairness';
import { Figures } from './figures';
import { PlaceRow } from './place-row';
import { Notes, PlanHead } from './plan-head';
import { ToCoverage } from './to-coverage';
import { WhyPane } from './why-pane';

const intoView = () =>
  setTimeout(() => document.querySelector('.plan-row--on')?.scrollIntoView?.({ block: 'nearest' }));

function usePlanKeys(planDesk: PlanDesk): void {
  const { place, person, wish, start, step, busy } = planDesk;
  const decide = (kind: 'PIN' | 'EXCLUDE') => {
    if (!place || !person || place.status !== 'READY' || busy) return;
    const wanted = kind === 'PIN' && person.pinned ? 'NONE' : kind;
    void wish.run([place.slotId, person.personId, wanted]);
  };
  const go = (by: 1 | -1) => {
    step(by);
    intoView();
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    p: () => decide('PIN'),
    e: () => decide('EXCLUDE'),
    r: () => {
      if (!busy) void start.run();
    },
  });
}

/** At a PC: the plan as a table, gaps first, and beside it why. */
export function WidePlan({ planDesk }: { planDesk: PlanDesk }) {
  usePlanKeys(planDesk);
  const { plan } = planDesk;
  if (!plan) return null;
  const { columns } = text;
  return (
    <View className="plan">
      <View className="plan__panes">
        <View className="plan__table" {...web({ role: 'region', 'aria-label': text.title, tabIndex: 0 })}>
          <PlanHead planDesk={planDesk} buttons />
          <Notes planDesk={planDesk} />
          <Figures plan={plan} />
          <View className="plan-rows">
            <View className="plan-row plan-row--head">
              <View className="plan-row__what">
                <View className="plan-row__time">{columns.time}</View>
                <View className="plan-row__task">{columns.task}</View>
              </View>
              <View className="plan-row__have">{columns.have}</View>
              <View className="plan-row__who">{columns.people}</View>
              <View className="plan-row__sure">{columns.sure}</View>
            </View>
            {plan.places.map((place) => (
              <PlaceRow key={place.id} place={place} planDesk={planDesk} />
            ))}
          </View>
          <ToCoverage />
        </View>
        <View className="plan__why" {...web({ role: 'region', 'aria-label': text.pick, tabIndex: 0 })}>
          <WhyPane planDesk={planDesk} />
          <Fairness histogram={plan.histogram} />
        </View>
      </View>
      <KeyBar list={text.keys} />
    </View>
  );
}
