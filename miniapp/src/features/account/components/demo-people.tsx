import type { components } from '@linli/shared';
import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';
import { Icon, type IconName, InlineNote, press, Section, Tag, CellGroup } from '@/ui';
import { text } from '../account.text';
import type { SignIn } from '../use-sign-in';

type DemoPerson = components['schemas']['DemoPersonView'];

const icons: Record<string, IconName> = {
  camera: 'camera',
  house: 'house',
  home: 'house',
  send: 'send',
  wrench: 'wrench',
  eye: 'eye',
  flag: 'flag',
  vest: 'vest',
  list: 'list',
  gift: 'gift',
};

function Person({ person, onPress }: { person: DemoPerson; onPress: () => void }) {
  const { time, icon, role, roleLabel, displayName, does } = person;
  const red = role === 'VOLUNTEER' || role === 'TEAM_LEADER';
  return (
    <View className="demo-person" {...press(onPress)}>
      <View className="demo-person__time">{time}</View>
      <View className={`demo-person__icon demo-person__icon--${red ? 'red' : 'civic'}`}>
        <Icon name={icons[icon] ?? 'user'} size={24} />
      </View>
      <View className="demo-person__text">
        <View className="demo-person__who">
          <View className="demo-person__role">{roleLabel}</View>
          <View>{displayName}</View>
        </View>
        <View className="demo-person__does">{does}</View>
      </View>
      <Icon name="chevron-right" />
    </View>
  );
}

/** People of one day, in the order of the clock; only a demo server names any. */
export function DemoPeople({ demo }: { demo: SignIn['demo'] }) {
  const people = useQuery('demo-people', () => api.get('/api/v1/demo/people'), { onShow: false });
  if (!people.data || people.data.length === 0) return null;
  return (
    <Section title={text.demo} aside={<Tag>{text.demoTag}</Tag>}>
      <View className="demo-hint">{text.demoHint}</View>
      {demo.error && <InlineNote tone="late">{demo.error.detail}</InlineNote>}
      <CellGroup>
        {people.data.map((person) => (
          <Person
            key={`${person.time}${person.personId}`}
            person={person}
            onPress={() => void demo.run(person.personId)}
          />
        ))}
      </CellGroup>
      <View className="demo-end">{text.demoEnd}</View>
    </Section>
  );
}
