import { dueWords } from '@/lib/format';
import { Tag } from '@/ui';
import type { Card } from '../workbench.api';

/** How much time is left, in words; how urgent it is says the server, which knows the working hours. */
export function TimeTag({ card }: { card: Pick<Card, 'dueAt' | 'late'> }) {
  if (!card.dueAt) return null;
  const words = dueWords(card.dueAt, card.late === 'SOON');
  if (card.late === 'LATE') return <Tag tone="solidlate">{words}</Tag>;
  if (card.late === 'SOON')
    return (
      <Tag tone="soon" icon="clock">
        {words}
      </Tag>
    );
  return <Tag>{words}</Tag>;
}
