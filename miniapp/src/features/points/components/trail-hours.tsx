import type { components } from '@linli/shared';
import { duration, moment, span } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, FactList, Section, Stack } from '@/ui';
import { text } from '../entry.text';

type Hours = components['schemas']['TrailHoursView'];
type Proof = components['schemas']['TrailProofView'];

/** The position is a hint, never a proof; unknown is not said at all. */
function where(score: number | null): string {
  if (score === null) return '';
  return `，${score >= 80 ? text.atPlace : score >= 50 ? text.nearPlace : text.farPlace}`;
}

const proof = (one: Proof | null) =>
  one && `${moment(one.at)} ${one.method === 'QR' ? text.scanned : text.ticked(one.by)}${where(one.score)}`;

/** The hours behind an entry: when, where, how it was proven, who confirmed. */
export function TrailHours({ hours, rule }: { hours: Hours; rule: string | null }) {
  const { taskId } = hours;
  return (
    <Section title={text.hours}>
      <Card>
        <Stack>
          <FactList
            facts={[
              { name: text.what, value: hours.title },
              { name: text.where, value: hours.meetingPoint },
              { name: text.when, value: span(hours.startAt, hours.endAt) },
              { name: text.came, value: proof(hours.came) },
              { name: text.left, value: proof(hours.left) },
              { name: text.counted, value: duration(hours.minutes) },
              {
                name: text.confirmed,
                value:
                  hours.confirmedBy &&
                  `${hours.confirmedBy} ${hours.confirmedAt ? moment(hours.confirmedAt) : ''}`,
              },
              { name: text.rule, value: rule },
            ]}
          />
          {taskId && (
            <Button kind="ghost" size="small" onPress={() => void open('task/detail', { id: taskId })}>
              {text.openTask}
            </Button>
          )}
        </Stack>
      </Card>
    </Section>
  );
}
