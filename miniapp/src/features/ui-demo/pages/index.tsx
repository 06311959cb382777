import { View } from '@tarojs/components';
import { usePreferences } from '@/lib/preferences';
import { ActionBar, Button, Chip, ChipRow, Page } from '@/ui';
import { ActDemo } from '../components/act-demo';
import { AskDemo } from '../components/ask-demo';
import { CardDemo } from '../components/card-demo';
import { SayDemo } from '../components/say-demo';
import { StaffDemo } from '../components/staff-demo';
import { TaskDemo } from '../components/task-demo';

/** All components in all their states; the switches at the top change text size and theme for real. */
export default function UiDemoPage() {
  const { large, dark, setLarge, setDark } = usePreferences();
  return (
    <Page
      title="组件"
      bar={
        <ActionBar note="上班时间 2 小时内有人看">
          <Button kind="ghost">没解决</Button>
          <Button kind="red">评一评</Button>
        </ActionBar>
      }
    >
      <ChipRow label="怎么看" wrap>
        <Chip on={large} onPress={() => setLarge(!large)}>
          大字
        </Chip>
        <Chip on={dark === 'light'} onPress={() => setDark('light')}>
          日间
        </Chip>
        <Chip on={dark === 'dark'} onPress={() => setDark('dark')}>
          夜间
        </Chip>
      </ChipRow>
      <View>
        <ActDemo />
        <SayDemo />
        <AskDemo />
        <CardDemo />
        <TaskDemo />
        <StaffDemo />
      </View>
    </Page>
  );
}
