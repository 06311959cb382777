import { View } from '@tarojs/components';
import { clock, day } from '@/lib/format';
import { Button, InlineNote, KeyHint, Tag, web } from '@/ui';
import type { Plan } from '../plan.api';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';

/** 14:05 today, 昨天 2:05 otherwise. */
function computedAt(at: string): string {
  const when = day(at);
  return when === '今天' ? clock(at) : `${when} ${clock(at)}`;
}

const secondsText = (ms: number) => (ms < 100 ? '不到 0.1 ' : ` ${(ms / 1000).toFixed(1)} `);

function Proof({ plan }: { plan: Plan }) {
  if (plan.proven)
    return (
      <Tag tone="ok" icon="check">
        {text.proven}
      </Tag>
    );
  return plan.gap === null ? null : <Tag tone="soon">{text.bound((plan.gap * 100).toFixed(2))}</Tag>;
}

/** What the buttons say and do, the same at a PC and on a phone. */
export function SendButton({ planDesk }: { planDesk: PlanDesk }) {
  const { plan, send, busy } = planDesk;
  if (!plan) return null;
  const { toSend } = plan.figures;
  const nothing =
    plan.status === 'SENT' || plan.places.some(({ asked, status }) => asked > 0 && status !== 'READY');
  return (
    <Button
      kind="red"
      icon="send"
      block={false}
      busy={send.busy}
      {...(toSend === 0
        ? { offBecause: nothing ? text.allSent : text.none }
        : busy
          ? { offBecause: text.running }
          : {})}
      onPress={() => void send.run(plan.id)}
    >
      {text.send(toSend)}
    </Button>
  );
}

/** What is wrong or going on, in its place. */
export function Notes({ planDesk }: { planDesk: PlanDesk }) {
  const { desk, start, send, wish, question, busy } = planDesk;
  const error = start.error ?? send.error ?? wish.error ?? question.error;
  return (
    <>
      {busy && <InlineNote>{text.running}</InlineNote>}
      {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      {!busy && !error && desk.data?.failure && <InlineNote tone="late">{desk.data.failure}</InlineNote>}
    </>
  );
}

/** When it was computed, whether it is proven, and the two buttons. */
export function PlanHead({ planDesk, buttons }: { planDesk: PlanDesk; buttons: boolean }) {
  const { plan, start, busy } = planDesk;
  if (!plan) return null;
  return (
    <View className="plan-head">
      <View className="plan-head__words">
        <View className="plan-head__title" {...web({ role: 'heading', 'aria-level': 2 })}>
          {text.title}
        </View>
        <View className="plan-head__line">
          <View>{text.computed(computedAt(plan.endedAt ?? plan.startedAt), secondsText(plan.solveMs))}</View>
          <Proof plan={plan} />
        </View>
      </View>
      <View className="plan-head__buttons">
        <Button kind="ghost" icon="refresh-cw" block={false} busy={busy} onPress={() => void start.run()}>
          {text.again} {buttons && <KeyHint keys="R" />}
        </Button>
        {buttons && <SendButton planDesk={planDesk} />}
      </View>
    </View>
  );
}
