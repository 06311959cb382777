import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { Avatar, Button, cx, Empty, InlineNote, KeyHint, web } from '@/ui';
import type { Reason } from '../plan.api';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';
import { Others } from './others';
import { GapPart } from './gap-part';
import { WhatIfPart } from './what-if-part';
import './why-pane.scss';

/** Longest bar, in the unit of the cost. */
const LONGEST = 1.5;

function Terms({ reason }: { reason: Reason }) {
  return (
    <View className="plan-terms">
      {reason.terms.map(({ code, sentence, value }) => (
        <View key={code} className="plan-terms__one">
          <View className="plan-terms__words">{sentence}</View>
          <View className="plan-terms__track">
            <View
              className={cx('plan-terms__fill', value < 0 && 'plan-terms__fill--good')}
              style={{ width: `${Math.min(100, Math.round((Math.abs(value) / LONGEST) * 100))}%` }}
            />
          </View>
          <View className={cx('plan-terms__value', value < 0 && 'plan-terms__value--good')}>
            {value === 0 ? '0' : value.toFixed(2).replace('-', '−')}
          </View>
        </View>
      ))}
      <View className="plan-terms__one plan-terms__one--total">
        <View className="plan-terms__words">{text.total}</View>
        <View className="plan-terms__sum">{reason.cost.toFixed(2)}</View>
      </View>
    </View>
  );
}

/** Deciding on a person by hand; the plan is computed anew with it. */
function Decide({ planDesk, reason }: { planDesk: PlanDesk; reason: Reason }) {
  const { place, wish, busy } = planDesk;
  if (!place || place.status !== 'READY') return null;
  const { personId, displayName, pinned } = reason;
  return (
    <View className="plan-decide">
      <Button
        kind="ghost"
        size="small"
        busy={busy}
        onPress={() => void wish.run([place.slotId, personId, pinned ? 'NONE' : 'PIN'])}
      >
        {pinned ? text.unpin(displayName) : text.pin(displayName)} <KeyHint keys="P" />
      </Button>
      <Button
        kind="ghost"
        size="small"
        busy={busy}
        onPress={() => void wish.run([place.slotId, personId, 'EXCLUDE'])}
      >
        {text.exclude(displayName)} <KeyHint keys="E" />
      </Button>
    </View>
  );
}

function Why({ planDesk, reason }: { planDesk: PlanDesk; reason: Reason }) {
  return (
    <>
      <View className="plan-why__reason">{reason.reason}</View>
      <Terms reason={reason} />
      <Decide planDesk={planDesk} reason={reason} />
    </>
  );
}

/** Why this person, who else, why not others, and what would be if. */
export function WhyPane({ planDesk }: { planDesk: PlanDesk }) {
  const { place, person, detail } = planDesk;
  if (!place) return <Empty icon="users" title={text.pick} hint={text.pickHint} />;
  const reason = detail.data?.people.find(({ personId }) => personId === person?.personId);
  const extra = place.seats.filter((seat) => seat.extra).map(({ displayName }) => displayName);
  return (
    <View className="plan-why">
      <View className="plan-why__head">
        {reason && <Avatar surname={reason.surname} tone="red" size="medium" />}
        <View>
          <View className="plan-why__title" {...web({ role: 'heading', 'aria-level': 2 })}>
            {reason ? text.why(reason.displayName) : `${place.title} ${place.roleName}`}
          </View>
          <View className="plan-why__place">
            {text.place(moment(place.startAt), place.title, place.roleName)}
          </View>
        </View>
      </View>
      {detail.error && <InlineNote tone="late">{detail.error.detail}</InlineNote>}
      {reason && <Why planDesk={planDesk} reason={reason} />}
      {extra.length > 0 && <View className="plan-why__small">{text.extra(extra.join('、'))}</View>}
      {detail.data && <GapPart place={place} detail={detail.data} />}
      {detail.data && <Others planDesk={planDesk} detail={detail.data} />}
      {place.status === 'READY' && <WhatIfPart planDesk={planDesk} place={place} />}
    </View>
  );
}
