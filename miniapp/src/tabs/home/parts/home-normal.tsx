import { View } from '@tarojs/components';
import { day, greeting } from '@/lib/format';
import { chooseLarge } from '@/lib/looks';
import { open } from '@/lib/navigate';
import { BigAction, Cell, CellGroup, Icon, press, Skyline, web } from '@/ui';
import { text } from '../home.text';
import { startReport } from '@/lib/start-report';
import type { Home } from '../use-home';
import { MyMatters } from './my-matters';
import { NearList } from './near-list';
import { PatrolEntry } from './patrol-entry';

function Greeting({ name }: { name: string | undefined }) {
  const now = Date.now();
  // Far enough from today, so that the date is written out.
  const date = day(now, 0).replace(/^(\S+) \d+年(.*)$/, '$2 $1');
  return (
    <View className="home-greeting">
      <View className="home-greeting__drawing">
        <Skyline />
      </View>
      <View className="home-greeting__date">{date}</View>
      <View className="home-greeting__words" {...web({ role: 'heading', 'aria-level': 1 })}>
        {name ? `${greeting(now)}，${name}` : greeting(now)}
      </View>
      <View className="home-greeting__large" {...press(() => chooseLarge(true))}>
        <Icon name="a-large-small" />
        <View>{text.larger}</View>
      </View>
    </View>
  );
}

export function HomeNormal({ home }: { home: Home }) {
  return (
    <>
      <Greeting name={home.me?.displayName} />
      <View className="home-actions">
        <BigAction
          icon="camera"
          title={text.report}
          hint={text.reportHint}
          onPress={() => startReport('REPORT')}
        />
        <BigAction
          icon="hand-heart"
          tone="redline"
          title={text.help}
          hint={text.helpHint}
          onPress={() => startReport('HELP')}
        />
      </View>
      <PatrolEntry />
      <MyMatters home={home} />
      <CellGroup>
        <Cell
          icon="map"
          square="civic"
          strong
          title={text.around}
          hint={text.aroundHint}
          onPress={() => void open('nearby/index')}
        />
      </CellGroup>
      <NearList near={home.near} activities={home.activities} />
    </>
  );
}
