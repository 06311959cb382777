import { useState } from 'react';
import {
  Avatar,
  Button,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  EventRow,
  LedgerRow,
  MessageRow,
  NearbyHint,
} from '@/ui';
import { Section, SuggestCard, SwitchCell, Tag } from '@/ui';
import { Stack } from './stack';

const nothing = () => undefined;

/** Lists and cards of the resident. */
export function CardDemo() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <Section title="一行" action={{ text: '全部 3 件', onPress: nothing }}>
        <CellGroup>
          <Cell icon="map-pin" title="厚德路 12 号 3 栋" hint="上次用过" onPress={nothing} />
          <SwitchCell title="公开给邻居看" hint="不显示您的姓名和电话" on={open} onChange={setOpen} />
          <Cell icon="gift" square="red" strong title="积分超市" value="14 样" onPress={nothing} />
          <Cell
            lead={<Avatar surname="吴" />}
            title="妈妈，吴阿姨"
            hint="她点过头"
            right={
              <Button size="small" kind="soft" onPress={nothing}>
                替她办
              </Button>
            }
          />
        </CellGroup>
      </Section>
      <Section title="近期">
        <CellGroup>
          <EventRow
            time="19:30"
            day="今晚"
            title="楼栋夜间巡查"
            meta={['离您 300 米', '2 小时']}
            tag={<Tag tone="red">志愿</Tag>}
            onPress={nothing}
          />
          <EventRow
            time="8:00"
            day="周日"
            title="厚德路停水"
            meta={['请提前存水']}
            tag={<Tag>通知</Tag>}
            onPress={nothing}
          />
        </CellGroup>
      </Section>
      <Section title="猜一猜">
        <Stack>
          <SuggestCard icon="lightbulb" title="路灯 / 楼道照明" meta={['物业负责', '一般 5 个工作日内办好']}>
            <ChipRow label="是不是" wrap>
              <Chip on onPress={nothing}>
                就是它
              </Chip>
              <Chip onPress={nothing}>换一类</Chip>
            </ChipRow>
          </SuggestCard>
          <NearbyHint
            title="附近 120 米有 1 条类似的"
            meta={['5 栋楼道灯不亮', '昨天报的']}
            text="我也遇到，办好一起通知我"
            onPress={nothing}
          />
        </Stack>
      </Section>
      <Section title="消息和积分">
        <CellGroup>
          <MessageRow
            kind="办事进展"
            icon="circle-check"
            tone="civic"
            unread
            title="楼道灯修好了，请您看一眼"
            text="网格员谢女士到现场看过"
            time="17:05"
            onPress={nothing}
          />
          <MessageRow
            kind="活动"
            icon="calendar"
            title="周日义诊，您家报了 2 位"
            time="周三"
            onPress={nothing}
          />
          <LedgerRow title="楼栋夜间巡查" meta={['11月18日', '等罗阿姨确认']} points={20} waiting />
          <LedgerRow title="陪一位老人复查" meta={['11月11日', '3 小时']} points={30} />
          <LedgerRow title="换一袋大米" meta={['11月15日']} points={-200} />
        </CellGroup>
      </Section>
    </>
  );
}
