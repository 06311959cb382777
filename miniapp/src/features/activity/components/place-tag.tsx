import { Tag } from '@/ui';
import type { ActivityCard } from '../activity.api';
import { text } from '../activity.text';

/** How many places are left, or how my household stands. */
export function PlaceTag({ activity }: { activity: ActivityCard }) {
  const { mine, left, waitingFamilies, open, status } = activity;
  const offered = mine ? mine.offeredAdults + mine.offeredChildren : 0;
  const seated = mine ? mine.adults + mine.children : 0;
  if (offered > 0)
    return (
      <Tag tone="soon" icon="clock">
        {text.offered(offered)}
      </Tag>
    );
  if (seated > 0)
    return (
      <Tag tone="ok" icon="check">
        {text.joined(seated)}
      </Tag>
    );
  if (mine) return <Tag tone="soon">{text.waiting(mine.waitingAdults + mine.waitingChildren)}</Tag>;
  if (!open && status !== 'PUBLISHED') return <Tag>{text.closed}</Tag>;
  if (left > 0) return <Tag tone="civic">{text.left(left)}</Tag>;
  return <Tag tone="soon">{waitingFamilies > 0 ? text.fullWaiting(waitingFamilies) : text.full}</Tag>;
}
