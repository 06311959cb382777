import { View } from '@tarojs/components';
import { clock, duration, moment } from '@/lib/format';
import { platform } from '@/lib/platform';
import { cx, Icon, ReadAloud, StateCard, useUi, web } from '@/ui';
import { text } from '../checkin.text';
import type { Task } from '../task.api';
import { useNow } from '../use-minutes';
import './checkin.scss';

interface Said {
  title: string;
  hint: string;
  here: boolean;
}

const minutesUntil = (at: string, now: number) => Math.ceil((Date.parse(at) - now) / 60_000);

function startHint(task: Task, now: number): string {
  const left = minutesUntil(task.startAt, now);
  if (left <= 0) return text.started(clock(task.startAt));
  return left > 60
    ? `${moment(task.startAt)} 开始，${text.early}`
    : text.startsIn(clock(task.startAt), duration(left));
}

function sayOf(task: Task, now: number): Said {
  const { checkedInAt, checkedOutAt } = task.mySignup ?? {};
  if (checkedInAt && checkedOutAt) {
    const minutes = (Date.parse(checkedOutAt) - Date.parse(checkedInAt)) / 60_000;
    return { title: text.outTitle, hint: text.outHint(duration(minutes)), here: true };
  }
  if (checkedInAt) return { title: text.in, hint: text.since(moment(checkedInAt)), here: true };
  const early = minutesUntil(task.startAt, now) > 60;
  return { title: text.notYet, hint: early ? text.early : '', here: false };
}

/** The state first and large: not yet, here, or gone. */
export function CheckinState({ task }: { task: Task }) {
  const { large } = useUi();
  const now = useNow(10_000);
  const { title, hint, here } = sayOf(task, now);
  const start = startHint(task, now);
  const said = here ? hint : start;
  if (large) return <LargeState task={task} title={title} hint={hint} here={here} start={start} />;
  return (
    <View className="checkin-big" {...web({ role: 'status' })}>
      <View className={cx('checkin-big__sign', here && 'checkin-big__sign--on')}>
        <Icon name={here ? 'check' : 'vest'} size={32} />
      </View>
      <View className="checkin-big__title">{title}</View>
      <View className="checkin-big__hint">{task.title}</View>
      <View className="checkin-big__hint">{said}</View>
    </View>
  );
}

function LargeState({ task, title, hint, here, start }: Said & { task: Task; start: string }) {
  const line = here ? text.endsAt(clock(task.endAt)) : start;
  return (
    <>
      <View className="checkin-title">
        <View>
          <View className="checkin-title__name">{task.title}</View>
          <View className="checkin-title__hint">{line}</View>
        </View>
        {platform.can.speak && (
          <ReadAloud
            text={text.read}
            onPress={() => platform.speak(`${task.title}，${line}。${text.now}${title}。${here ? hint : ''}`)}
          />
        )}
      </View>
      <StateCard
        icon={here ? 'check' : 'vest'}
        tone={here ? 'civic' : 'neutral'}
        caption={text.now}
        title={title}
        hint={hint}
      />
    </>
  );
}
