import { View } from '@tarojs/components';
import { BottomSheet } from '@/ui';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';
import { Fairness } from './fairness';
import { Figures } from './figures';
import { PlaceRow } from './place-row';
import { Notes, PlanHead } from './plan-head';
import { ToCoverage } from './to-coverage';
import { WhyPane } from './why-pane';

/** On a phone: the same places as cards, gaps first; a tap says why in a sheet. */
export function NarrowPlan({ planDesk }: { planDesk: PlanDesk }) {
  const { plan, place, look } = planDesk;
  if (!plan) return null;
  return (
    <View className="plan-narrow">
      <PlanHead planDesk={planDesk} buttons={false} />
      <Notes planDesk={planDesk} />
      <Figures plan={plan} />
      <View className="plan-rows">
        {plan.places.map((one) => (
          <PlaceRow key={one.id} place={one} planDesk={planDesk} />
        ))}
      </View>
      <View className="plan-narrow__fair">
        <Fairness histogram={plan.histogram} />
      </View>
      <ToCoverage />
      <BottomSheet
        open={place !== undefined}
        title={place ? `${place.title} ${place.roleName}` : text.pick}
        onClose={() => look(undefined)}
      >
        <WhyPane planDesk={planDesk} />
      </BottomSheet>
    </View>
  );
}
