import { distance, walkMinutes } from '@/lib/format';
import { InlineNote, type IconName, Tag } from '@/ui';
import type { Join, TaskCard, Way } from '../use-volunteer';
import { text } from '../volunteer.text';

export const whereOf = ({ communityName, meetingPoint, distance: metres }: TaskCard) => {
  const place = communityName ?? meetingPoint;
  return metres === null ? place : text.away(place, distance(metres));
};

/** How far, as one would say it: on foot when near, else in metres. */
export const farOf = ({ distance: metres, meetingPoint }: TaskCard): { icon: IconName; text: string } => {
  if (metres === null) return { icon: 'map-pin', text: meetingPoint };
  if (metres > 400 && metres <= 1000) return { icon: 'footprints', text: text.walk(walkMinutes(metres)) };
  return { icon: 'map-pin', text: text.metres(distance(metres)) };
};

export function tagOf({ signupMode, missing }: TaskCard) {
  if (missing === 0) return <Tag>{text.full}</Tag>;
  if (signupMode === 'APPROVAL') return <Tag>{text.approval}</Tag>;
  return <Tag tone="soon">{text.missing(missing)}</Tag>;
}

/** Reason and its strongest part as one sentence; the part is not said twice. */
export function reasonOf({ reason, highlight }: TaskCard) {
  if (!reason && !highlight) return undefined;
  if (!highlight || !reason) return highlight ? { text: '', strong: highlight } : { text: reason ?? '' };
  const rest = reason.endsWith(highlight) ? reason.slice(0, -highlight.length) : reason;
  const open = rest.replace(/[，。]$/, '');
  return { text: open && `${open}，`, strong: highlight };
}

/** The one thing to do with a card; who is asked by the system may also come by herself. */
export function wayOf({ missing, signupMode }: TaskCard): { way: Way; text: string } {
  if (missing === 0) return { way: 'waitlist', text: text.wait };
  return { way: 'claim', text: signupMode === 'APPROVAL' ? text.apply : text.claim };
}

/** What stood in the way, under the card it belongs to; a full task offers its waiting line. */
export function FailureOf({ task, join }: { task: TaskCard; join: Join }) {
  if (join.failed?.at !== task.id) return null;
  const { code, detail } = join.failed.error;
  if (code !== 'task.full') return <InlineNote tone="late">{detail}</InlineNote>;
  return (
    <InlineNote tone="soon" action={{ text: text.wait, onPress: () => void join.join(task, 'waitlist') }}>
      {detail}
    </InlineNote>
  );
}
