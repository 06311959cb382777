import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Empty, Page } from '@/ui';
import { NarrowPlan } from '../components/narrow-plan';
import { SendButton } from '../components/plan-head';
import { WidePlan } from '../components/wide-plan';
import { text } from '../plan.text';
import { type PlanDesk, usePlan } from '../use-plan';
import '../plan.scss';

/** What stands here before there is something to look at. */
function nothingYet({ desk, plan, start, busy }: PlanDesk) {
  if (!desk.data) return undefined;
  if (!plan)
    return (
      <Empty
        icon="users"
        title={busy ? text.running : text.noPlan}
        hint={start.error?.detail ?? desk.data.failure ?? `${text.noPlanHint}${text.night}`}
        {...(busy ? {} : { action: { text: text.first, onPress: () => void start.run() } })}
      />
    );
  if (plan.places.length > 0) return undefined;
  return (
    <Empty
      icon="circle-check"
      title={text.nothing}
      hint={text.nothingHint}
      action={{ text: text.publish, onPress: () => void open('workbench/publish', {}) }}
      second={{ text: text.again, onPress: () => void start.run() }}
    />
  );
}

function Plan() {
  const { wide } = useWindow();
  const planDesk = usePlan(wide);
  const { desk, plan } = planDesk;
  const empty = nothingYet(planDesk);
  const states = { loading: desk.loading, error: desk.error, onRetry: () => void desk.reload(), empty };
  if (wide)
    return (
      <Page wide flush left={<StaffBar here="plan" />} {...states}>
        <WidePlan planDesk={planDesk} />
      </Page>
    );
  return (
    <Page
      title={text.page}
      {...states}
      bar={
        plan && !empty ? (
          <ActionBar>
            <SendButton planDesk={planDesk} />
          </ActionBar>
        ) : undefined
      }
    >
      <NarrowPlan planDesk={planDesk} />
    </Page>
  );
}

/** 匹配: who would best do what in the next seven days, why, and whom to ask. */
export default function PlanPage() {
  return (
    <Guarded needs="plan.manage" title={text.page} who={text.who}>
      <Plan />
    </Guarded>
  );
}
