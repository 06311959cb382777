import { View } from '@tarojs/components';
import { clock, dayWord, day, distance, duration, hours, spoken, walkMinutes } from '@/lib/format';
import { platform } from '@/lib/platform';
import { Icon, type IconName, ReadAloud, Stack, useUi, web } from '@/ui';
import type { Task } from '../task.api';
import { text } from '../task.text';
import './task.scss';

const title = web({ role: 'heading', 'aria-level': 2 });

/** 今晚 周五, 周三 11月25日 */
const whenName = (at: string) => {
  const long = day(at);
  return long.includes(' ') ? long : dayWord(at);
};

const endOf = (task: Task) =>
  spoken(task.endAt).replace(/^(今晚|今天|明天|周.)(凌晨|上午|中午|下午|晚上)? ?/, ' ');

export const farText = (metres: number) =>
  metres <= 2000 ? text.far(distance(metres), walkMinutes(metres)) : text.onlyFar(distance(metres));

const shortWay = (metres: number) =>
  metres <= 2000 ? text.walk(walkMinutes(metres)) : text.onlyFar(distance(metres));

function Normal({ task }: { task: Task }) {
  const facts = [
    { name: whenName(task.startAt), value: `${clock(task.startAt)}–${clock(task.endAt)}` },
    { name: text.done, value: text.hours(hours(task.minutes)) },
    { name: text.gain, value: text.points(task.points) },
  ];
  return (
    <Stack>
      <View className="task-head">
        <View className="task-head__title" {...title}>
          {task.title}
        </View>
        <View className="task-head__summary">{task.summary}</View>
      </View>
      <View className="task-facts">
        {facts.map(({ name, value }) => (
          <View key={name} className="task-facts__one">
            <View className="task-facts__name">{name}</View>
            <View className="task-facts__value">{value}</View>
          </View>
        ))}
      </View>
    </Stack>
  );
}

function factsOf(task: Task): { icon: IconName; text: string }[] {
  const leader = task.roles.find((role) => role.leader)?.people[0];
  const way = task.distance === null ? '' : `，${shortWay(task.distance)}`;
  return [
    { icon: 'map-pin', text: `${text.meet(task.meetingPoint)}${way}` },
    { icon: 'clock', text: text.until(endOf(task), duration(task.minutes)) },
    { icon: 'star', text: text.both(hours(task.minutes), task.points) },
    ...(leader ? [{ icon: 'users' as const, text: text.led(leader.displayName) }] : []),
  ];
}

function Large({ task }: { task: Task }) {
  const facts = factsOf(task);
  const said = [spoken(task.startAt), task.title, ...facts.map((fact) => fact.text), task.riskNote].join(
    '。',
  );
  return (
    <Stack>
      <View className="task-head">
        <View className="task-head__row">
          <View className="task-head__when">{spoken(task.startAt)}</View>
          {platform.can.speak && <ReadAloud text={text.read} onPress={() => platform.speak(said)} />}
        </View>
        <View className="task-head__title" {...title}>
          {task.title}
        </View>
      </View>
      {facts.map(({ icon, text: line }) => (
        <View key={icon} className="task-facts__line">
          <Icon name={icon} size={24} />
          <View>{line}</View>
        </View>
      ))}
    </Stack>
  );
}

/** What, when, what it brings; in large text four facts, one under the other. */
export function TaskHead({ task }: { task: Task }) {
  const { large } = useUi();
  return large ? <Large task={task} /> : <Normal task={task} />;
}
