import { View } from '@tarojs/components';
import { moment, span } from '@/lib/format';
import { InlineNote, InviteCard } from '@/ui';
import type { Duty, KeptPlace } from '../use-volunteer';
import { text } from '../volunteer.text';

interface KeptPlacesProps {
  places: readonly Duty[];
  kept: KeptPlace;
}

/** Places kept for me, before everything else on the tab: until when, one tap to come, one to let it go. */
export function KeptPlaces({ places, kept }: KeptPlacesProps) {
  const { said, busy, failed } = kept;
  const waiting = places.filter(({ taskId }) => taskId !== said?.task.id);
  if (waiting.length === 0 && !(said && !said.yes)) return null;
  return (
    <View className="volunteer-top">
      {said && !said.yes && <InlineNote tone="ok">{text.letGo(said.title)}</InlineNote>}
      {waiting.map((duty) => (
        <InviteCard
          key={duty.signupId}
          kind={text.kept}
          title={duty.title}
          lines={[
            span(duty.startAt, duty.endAt),
            text.asRole(duty.roleName, duty.meetingPoint),
            text.keptHint,
          ]}
          answerBy={text.answerBy(moment(duty.answerUntil ?? duty.startAt))}
          busy={busy?.taskId === duty.taskId ? (busy.yes ? 'yes' : 'no') : null}
          error={failed?.taskId === duty.taskId ? failed.detail : undefined}
          onYes={() => void kept.answer(duty, true)}
          onNo={() => void kept.answer(duty, false)}
        />
      ))}
    </View>
  );
}
