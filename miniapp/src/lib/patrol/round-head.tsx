import { View } from '@tarojs/components';
import { clock, day, duration } from '@/lib/format';
import type { RoundHere } from './round';
import { InlineNote, Meta, SegmentBar } from '@/ui';
import { text } from './walk.text';
import { namesOf } from './stop-names';

const MINUTE_MS = 60_000;

/** How far, since when, of which route; for an evening, how long still (`until`, ISO). */
export function RoundHead({ round, until }: { round: RoundHere; until?: string }) {
  const { plan, startedAt, visits } = round;
  const total = plan.stops.length;
  const done = plan.stops.filter(({ id }) => visits.has(id)).length;
  const isToday = day(startedAt) === '今天';
  const left = until ? (Date.parse(until) - Date.now()) / MINUTE_MS : 0;
  const minutes = (Date.now() - Date.parse(startedAt)) / MINUTE_MS;
  return (
    <View>
      <View className="patrol__route">
        <Meta
          parts={[
            plan.title,
            namesOf(
              plan.stops.map(({ name }) => name),
              plan.unit,
            ),
            plan.generated && text.generated,
          ]}
        />
      </View>
      <View className="patrol__head">
        <View className="patrol__count">
          <View className="patrol__number">{done}</View>
          {text.slash(total, plan.unit)}
        </View>
        {isToday && (
          <View className="patrol__time">
            <View className="patrol__strong">
              {!until
                ? text.walking(duration(minutes))
                : left > 0
                  ? text.left(duration(left))
                  : text.overTime}
            </View>
            <View className="patrol__quiet">
              {until ? text.until(clock(until)) : text.began(clock(startedAt))}
            </View>
          </View>
        )}
      </View>
      <SegmentBar total={total} done={done} label={text.of(done, total)} />
      {!isToday && (
        <View className="patrol__older">
          <InlineNote tone="soon">{text.older(day(startedAt))}</InlineNote>
        </View>
      )}
    </View>
  );
}
