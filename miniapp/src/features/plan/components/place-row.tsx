import { View } from '@tarojs/components';
import { clock, dayWord, moment } from '@/lib/format';
import { Avatar, Button, cx, press } from '@/ui';
import type { Place } from '../plan.api';
import { text } from '../plan.text';
import type { PlanDesk } from '../use-plan';
import './place-row.scss';

/** Below this nobody should count on it, per cent. */
const UNSURE = 80;

export const shortOf = ({ missing, seats }: Place) => missing - seats.filter(({ extra }) => !extra).length;

/** How sure it is that enough people come, or how far the invitations are. */
function sureWords(place: Place): string {
  const { status, sendAt, asked, waiting, missing, confidence } = place;
  const short = shortOf(place);
  if (status === 'SENT') return text.sure.sent(asked);
  if (status === 'SKIPPED') return text.sure.skipped;
  if (status === 'SENDING' && sendAt) {
    return new Date(sendAt).getTime() <= Date.now() ? text.sure.sending : text.sure.sendsAt(moment(sendAt));
  }
  if (missing === 0) return text.sure.waiting(waiting);
  if (short === missing) return text.sure.impossible;
  return short > 0 ? text.sure.short(short) : text.sure.asks(confidence, asked);
}

function People({ place, planDesk }: { place: Place; planDesk: PlanDesk }) {
  const chosen = planDesk.place?.id === place.id ? planDesk.person?.personId : undefined;
  return (
    <View className="plan-row__people">
      {place.seats
        .filter(({ extra }) => !extra)
        .map(({ personId, surname, displayName, pinned }) => (
          <View
            key={personId}
            className={cx(
              'plan-row__person',
              pinned && 'plan-row__person--pinned',
              personId === chosen && 'plan-row__person--on',
            )}
            {...press(() => planDesk.look({ placeId: place.id, personId }), {
              label: pinned ? `${displayName}，${text.pinned}` : displayName,
              on: personId === chosen,
            })}
          >
            <Avatar surname={surname} tone="red" size="small" />
          </View>
        ))}
    </View>
  );
}

function Gap({ place, planDesk }: { place: Place; planDesk: PlanDesk }) {
  const { remedy, slotId, id } = place;
  const askRemedy = () => {
    if (!remedy) return;
    planDesk.look({ placeId: id });
    const metres = remedy.rule === 'DISTANCE' ? { metres: remedy.metres } : {};
    void planDesk.question.run(id, { slotId, rule: remedy.rule, ...metres });
  };
  return (
    <View className="plan-row__gap">
      <View className="plan-row__cause">{place.cause}</View>
      {remedy && (
        <Button kind="ghost" size="small" busy={planDesk.question.busy} onPress={askRemedy}>
          {remedy.sentence}
        </Button>
      )}
    </View>
  );
}

/** One place: when, what, how many, who, and how sure. The gaps carry cause and remedy. */
export function PlaceRow({ place, planDesk }: { place: Place; planDesk: PlanDesk }) {
  const short = shortOf(place);
  const placed = place.missing - short;
  const on = planDesk.place?.id === place.id;
  const unsure = place.status === 'READY' && short === 0 && place.confidence < UNSURE;
  return (
    <View className={cx('plan-row', short > 0 && 'plan-row--gap', on && 'plan-row--on')}>
      <View className="plan-row__what" {...press(() => planDesk.look({ placeId: place.id }), { on })}>
        <View className="plan-row__time">
          <View className="plan-row__day">{dayWord(place.startAt)}</View>
          <View className="plan-row__clock">{clock(place.startAt)}</View>
        </View>
        <View className="plan-row__task">
          <View className="plan-row__title">
            {place.title} {place.roleName}
          </View>
          <View className="plan-row__where">{place.meetingPoint}</View>
        </View>
      </View>
      <View className="plan-row__have">{place.missing > 0 ? text.have(placed, place.missing) : ''}</View>
      <View className="plan-row__who">
        {placed > 0 && <People place={place} planDesk={planDesk} />}
        {short > 0 && <Gap place={place} planDesk={planDesk} />}
        {place.note && <View className="plan-row__note">{place.note}</View>}
      </View>
      <View className={cx('plan-row__sure', unsure && 'plan-row__sure--low')}>{sureWords(place)}</View>
    </View>
  );
}
