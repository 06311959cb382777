import { day } from '@/lib/format';
import type { PatrolPlan } from './types';
import { Button, Cell, CellGroup, Empty, Section } from '@/ui';
import { text } from './walk.text';

/** The day it was last walked at all; '' when never. */
const lastOf = ({ stops }: PatrolPlan) =>
  stops.reduce((last, { lastVisitAt }) => ((lastVisitAt ?? '') > last ? (lastVisitAt ?? '') : last), '');

/** The routes, the one longest not walked first. */
export function RouteList({
  plans,
  onStart,
}: {
  plans: readonly PatrolPlan[];
  onStart: (plan: PatrolPlan) => void;
}) {
  if (plans.length === 0) return <Empty icon="footprints" title={text.noRoutes} hint={text.noRoutesHint} />;
  const sorted = [...plans].sort((a, b) => lastOf(a).localeCompare(lastOf(b)));
  return (
    <Section title={text.routes} hint={text.routesHint}>
      <CellGroup>
        {sorted.map((plan) => {
          const last = lastOf(plan);
          const words = [text.route(plan.stops.length, plan.unit), last ? text.last(day(last)) : text.never];
          return (
            <Cell
              key={plan.id}
              icon="footprints"
              square="civic"
              strong
              title={plan.title}
              hint={[...words, ...(plan.generated ? [text.generated] : [])].join('，')}
              right={
                <Button
                  kind="soft"
                  size="small"
                  label={text.startLabel(plan.title)}
                  onPress={() => onStart(plan)}
                >
                  {text.start}
                </Button>
              }
            />
          );
        })}
      </CellGroup>
    </Section>
  );
}
