import { View } from '@tarojs/components';
import { day, duration } from '@/lib/format';
import { Card, Cell, CellGroup, KnowList, RoleSlot, decoration } from '@/ui';
import { endClock, minutesOf, startOf } from './form';
import { text } from './publish.text';
import { needsOf } from './role-rows';
import type { Publish } from './use-publish';
import './task-preview.scss';

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <View className="seen-task__fact">
      <View className="seen-task__name">{name}</View>
      <View className="seen-task__value">{value}</View>
    </View>
  );
}

/** The task as a volunteer will see it: same parts, nothing to press. */
export function SeenTask({ publish: { form, preview } }: { publish: Pick<Publish, 'form' | 'preview'> }) {
  const at = startOf(form);
  const know = [
    ...(form.riskNote
      ? [{ icon: 'triangle-alert' as const, tone: 'soon' as const, text: form.riskNote }]
      : []),
    ...(form.insured
      ? [{ icon: 'shield-check' as const, tone: 'civic' as const, text: text.insurance }]
      : []),
    { icon: 'clock' as const, text: text.cancelUntil },
  ];
  return (
    <View className="seen-task">
      <View className="seen-task__title">{form.title || text.untitled}</View>
      <View className="seen-task__sub">{form.summary}</View>
      <View className="seen-task__facts">
        <Fact name={at === undefined ? text.when : day(at)} value={`${form.start}–${endClock(form)}`} />
        <Fact name={text.lasts} value={duration(minutesOf(form))} />
        {preview && <Fact name={text.gets} value={`${preview.pointsEach} 积分`} />}
      </View>
      <CellGroup>
        <Cell icon="map-pin" title={form.meetingPoint || text.where} />
      </CellGroup>
      <View className="seen-task__head">{text.lacking}</View>
      <CellGroup>
        {form.roles.map((role) => (
          <RoleSlot
            key={role.name}
            name={role.name}
            hint={needsOf(role)}
            people={[]}
            missing={role.demand}
            show={2}
          />
        ))}
      </CellGroup>
      <View className="seen-task__head">{text.risk}</View>
      <Card>
        <KnowList items={know} />
      </Card>
      <View className="seen-task__button" {...decoration}>
        {text.come}
      </View>
    </View>
  );
}
