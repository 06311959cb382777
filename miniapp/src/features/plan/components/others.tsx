import { View } from '@tarojs/components';
import { Avatar, Button, InlineNote, web } from '@/ui';
import type { Detail, Other, WishKind } from '../plan.api';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';

function OtherRow({ other, planDesk }: { other: Other; planDesk: PlanDesk }) {
  const { place, person, wish, busy } = planDesk;
  const swap = () => {
    if (!place) return;
    const instead: [string, string, WishKind][] =
      person && place.seats.length > 0 ? [[place.slotId, person.personId, 'EXCLUDE']] : [];
    void wish.run([place.slotId, other.personId, 'PIN'], ...instead);
  };
  return (
    <View className="plan-other">
      <Avatar surname={other.surname} tone="neutral" size="small" />
      <View className="plan-other__words">
        <View className="plan-other__name">{other.displayName}</View>
        <View className="plan-other__sentence">{other.sentence}</View>
      </View>
      {other.cost === null ? (
        <View className="plan-other__not">{text.cannot}</View>
      ) : (
        <>
          <View className="plan-other__cost">{other.cost.toFixed(2)}</View>
          {place?.status === 'READY' && (
            <Button kind="ghost" size="small" busy={busy} onPress={swap}>
              {text.swap(other.displayName)}
            </Button>
          )}
        </>
      )}
    </View>
  );
}

/** Who else might have the place, who may not and why, and what was decided by hand. */
export function Others({ planDesk, detail }: { planDesk: PlanDesk; detail: Detail }) {
  const { place, wish, busy } = planDesk;
  const out = detail.wishes.filter(({ kind }) => kind === 'EXCLUDE');
  const lost = detail.wishes.filter(({ kind, kept }) => kind === 'PIN' && !kept);
  const back = (personId: string) => {
    if (place) void wish.run([place.slotId, personId, 'NONE']);
  };
  return (
    <View className="plan-part">
      {lost.map(({ personId, displayName }) => (
        <InlineNote
          key={personId}
          tone="soon"
          action={{ text: text.takeBack, onPress: () => back(personId) }}
        >
          {`${displayName}：${text.pinLost}`}
        </InlineNote>
      ))}
      <View className="plan-part__title" {...web({ role: 'heading', 'aria-level': 3 })}>
        {text.others}
      </View>
      {detail.others.length === 0 && <View className="plan-why__small">{text.noOthers}</View>}
      {detail.others.map((other) => (
        <OtherRow key={other.personId} other={other} planDesk={planDesk} />
      ))}
      {out.length > 0 && (
        <>
          <View className="plan-part__title" {...web({ role: 'heading', 'aria-level': 3 })}>
            {text.excluded}
          </View>
          {out.map(({ personId, surname, displayName }) => (
            <View key={personId} className="plan-other">
              <Avatar surname={surname} tone="neutral" size="small" />
              <View className="plan-other__words plan-other__name">{displayName}</View>
              <Button kind="ghost" size="small" busy={busy} onPress={() => back(personId)}>
                {text.takeBack}
              </Button>
            </View>
          ))}
        </>
      )}
    </View>
  );
}
