import { useState } from 'react';
import {
  BandBar,
  BeforeAfter,
  Button,
  Card,
  CellGroup,
  ChoiceList,
  KeyHint,
  KpiPair,
  OrderCard,
  QueueItem,
  Section,
  StopRow,
  Tag,
  UnitChoice,
} from '@/ui';
import { Row, Stack } from './stack';

const nothing = () => undefined;

/** Cards of the staff. */
export function StaffDemo() {
  const [open, setOpen] = useState(true);
  const [unit, setUnit] = useState(0);
  return (
    <>
      <Section title="巡查">
        <CellGroup>
          <StopRow
            name="7 栋"
            state="now"
            meta={['上次这里楼道堆了纸箱']}
            tag={<Tag tone="red">正在查</Tag>}
          />
          <StopRow
            name="6 栋"
            state="done"
            meta={['20:02', '消防门锁了，已报物业']}
            tag={<Tag tone="soon">1 处问题</Tag>}
          />
          <StopRow name="9 到 12 栋" state="todo" meta={['还没去']} onPress={nothing} />
        </CellGroup>
      </Section>
      <Section title="单子">
        <Stack>
          <OrderCard
            title="3 栋 2 单元楼道灯不亮"
            meta={['厚德路 12 号', '周四 11月26日 10:05 前办完']}
            tag={<Tag>剩 3 天多</Tag>}
            open={open}
            onToggle={() => setOpen(!open)}
            steps={[
              { text: '接单', time: '昨天 10:32', state: 'done' },
              { text: '上门', time: '今天 16:00', state: 'done' },
              { text: '办完', time: '现在填', state: 'now' },
            ]}
          >
            <BeforeAfter
              before={{ url: '', alt: '修前的楼道', caption: '修前' }}
              after={{ url: '', alt: '修后的楼道', caption: '修后' }}
            />
          </OrderCard>
          <OrderCard
            title="单元门关不上，夜里敞着"
            meta={['厚德路 8 号 2 栋', '今天 10:43 派来']}
            tag={
              <Tag tone="soon" icon="clock">
                接单剩 35 分
              </Tag>
            }
            onToggle={nothing}
            actions={
              <>
                <Button kind="ghost" onPress={nothing}>
                  退回
                </Button>
                <Button kind="soft" onPress={nothing}>
                  接单
                </Button>
              </>
            }
          />
        </Stack>
      </Section>
      <Section title="派给谁" hint="系统建议，您来定">
        <ChoiceList label="派给谁">
          <UnitChoice
            name="荣达物业"
            suggested
            reason="管这个小区"
            rate="94%"
            note="手上 5 件"
            on={unit === 0}
            onPress={() => setUnit(0)}
          />
          <UnitChoice
            name="区市政"
            reason="主管道归它"
            rate="88%"
            on={unit === 1}
            onPress={() => setUnit(1)}
          />
        </ChoiceList>
      </Section>
      <Section title="看板">
        <Stack>
          <Card>
            <KpiPair
              title="解决率"
              change={{ text: '+1.2 比上月', good: true }}
              raw={{
                label: '原始',
                percent: '81.3',
                fraction: '833 / 1,024',
                opens: '看案件',
                onPress: nothing,
              }}
              adjusted={{
                label: '调整后',
                percent: '87.9',
                fraction: '833 / 948',
                opens: '看案件',
                onPress: nothing,
              }}
              gap="差 6.6 个点，76 件备案或挂账"
            />
          </Card>
          <Card>
            <BandBar
              rank={1}
              name="水南街道"
              note="立案 34 件"
              raw={0.895}
              adjusted={0.936}
              rawText="89.5"
              adjustedText="93.6"
              onPress={nothing}
            />
            <BandBar name="潭东镇" note="立案 3 件" raw={null} adjusted={null} rawText="—" adjustedText="—" />
          </Card>
        </Stack>
      </Section>
      <Section title="队列">
        <CellGroup>
          <QueueItem
            title="下水道堵了"
            meta={['大公路 21 号', '2 人也遇到']}
            tag={<Tag tone="solidlate">超 15 分</Tag>}
            tier="大事"
            on
            onPress={nothing}
          />
          <QueueItem
            title="路灯不亮"
            meta={['钓鱼台路']}
            tag={<Tag>剩 2 小时</Tag>}
            tier="大事"
            onPress={nothing}
          />
        </CellGroup>
        <Row>
          <KeyHint keys="J" />
          <KeyHint keys="K" />
        </Row>
      </Section>
    </>
  );
}
