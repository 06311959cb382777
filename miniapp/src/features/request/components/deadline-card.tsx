import { View } from '@tarojs/components';
import { duration, hours, moment, timeLeft } from '@/lib/format';
import { Card, DeadlineBar } from '@/ui';
import type { RequestDetail } from '../request.api';
import { text } from '../request.text';

type Deadline = NonNullable<RequestDetail['deadline']>;

/** 3 天多, 5 小时, 40 分: how far two moments are apart. */
function apart(from: string, to: string): string {
  const { text: said } = timeLeft(to, from);
  return said.replace(/^\S+ /, '');
}

/** Early or late against the promise; while it runs, what is left. */
export function outcomeOf({ dueAt, doneAt, late, lateText }: Deadline) {
  if (doneAt) {
    const early = Date.parse(doneAt) <= Date.parse(dueAt);
    return early
      ? { text: text.early(apart(doneAt, dueAt)), tone: 'ok' as const }
      : { text: text.lateBy(apart(dueAt, doneAt)), tone: 'late' as const };
  }
  const tones = { OK: 'ok', SOON: 'soon', LATE: 'late' } as const;
  return { text: lateText ?? timeLeft(dueAt).text, tone: tones[late] };
}

/** 时间够不够: the promise as one sentence, one bar, and how working hours count. */
export function DeadlineCard({ deadline }: { deadline: Deadline }) {
  const { dueAt, what, usedMinutes, totalMinutes, explanation, notes } = deadline;
  return (
    <Card>
      <DeadlineBar
        promise={
          <View>
            {`${text.promised} `}
            <View className="request-strong">{moment(dueAt)}</View>
            {` ${text.promiseEnd(what)}，`}
          </View>
        }
        outcome={outcomeOf(deadline)}
        share={totalMinutes > 0 ? usedMinutes / totalMinutes : 0}
        used={text.used(duration(usedMinutes))}
        total={text.total(hours(totalMinutes))}
        note={[...notes, explanation].join('')}
      />
    </Card>
  );
}
