import { Card, DeadlineBar, Empty, FactList, InlineNote, KnowList, ProgressStrip, SegmentBar } from '@/ui';
import { Section, Skeleton, Stars, StateCard, Tag, Timeline } from '@/ui';
import { Row, Stack } from './stack';

const nothing = () => undefined;

/** What only speaks. */
export function SayDemo() {
  return (
    <>
      <Section title="标签">
        <Row>
          <Tag tone="red">志愿</Tag>
          <Tag tone="civic">活动</Tag>
          <Tag>通知</Tag>
          <Tag tone="soon" icon="clock">
            剩 40 分
          </Tag>
          <Tag tone="solidlate">超 35 分</Tag>
          <Tag tone="late">快超了</Tag>
          <Tag tone="ok" icon="check">
            已签到
          </Tag>
        </Row>
      </Section>
      <Section title="就地说">
        <Stack>
          <InlineNote>没打开位置也能办，写几个字就行。</InlineNote>
          <InlineNote tone="soon" icon="wifi-off">
            没网，已存在手机里。有网自动交。
          </InlineNote>
          <InlineNote tone="late" action={{ text: '再传一次', onPress: nothing }}>
            照片太大了没传上去。
          </InlineNote>
          <InlineNote tone="ok">您已经到了社区门口。</InlineNote>
        </Stack>
      </Section>
      <Section title="到哪一步">
        <Stack>
          <Card>
            <ProgressStrip steps={['已受理', '已接单', '正在修', '待核查']} current={2} />
          </Card>
          <Card>
            <SegmentBar total={5} done={2} label="五步走了两步，正在修" />
          </Card>
          <StateCard icon="check" title="灯修好了，也核查过了" hint="请您看一眼，是不是真的好了" bare />
          <StateCard icon="vest" tone="neutral" caption="您现在" title="还没签到" />
        </Stack>
      </Section>
      <Section title="时间和经过">
        <Stack>
          <Card>
            <DeadlineBar
              promise="说好 11月26日 周四 10:05 前修好，"
              outcome={{ text: '早了 3 天多', tone: 'ok' }}
              share={0.32}
              used="用了 11 小时 5 分"
              total="共 35 个工作小时"
              note="5 个工作日，每天 7 小时。中午、晚上、周末、节假日不算。"
            />
          </Card>
          <Card>
            <FactList
              facts={[
                { name: '现在归谁', value: '安泰物业 刘师傅' },
                { name: '下一步', value: '今天 16:00 上门换灯' },
                { name: '最晚', value: '11月26日 周四 10:05 前修好' },
              ]}
            />
          </Card>
          <Card>
            <Timeline
              items={[
                { key: 'a', who: '网格员谢女士', what: '看过，灯亮了', meta: ['今天 17:05'], state: 'tick' },
                { key: 'b', who: '安泰物业', what: '接了单', meta: ['派出后 27 分', '昨天 10:32'] },
                { key: 'c', what: '谁去看，还没定', meta: ['最晚周一 16:10'], state: 'next' },
              ]}
            />
          </Card>
          <Card>
            <KnowList
              items={[
                { icon: 'triangle-alert', tone: 'soon', text: '夜里路黑，要爬 6 层楼。' },
                { icon: 'shield-check', tone: 'civic', text: '社区买了意外险。' },
                { number: 3, tone: 'red', text: '下午 4 点半前能不去', hint: '不留记录' },
              ]}
            />
          </Card>
          <Stars value={4} />
        </Stack>
      </Section>
      <Section title="没有内容，正在读">
        <Stack>
          <Empty
            icon="vest"
            tone="red"
            title="附近今天没有任务"
            hint="走远一点，或看看明天的"
            action={{ text: '看明天的', onPress: nothing }}
          />
          <Skeleton cards={1} />
        </Stack>
      </Section>
    </>
  );
}
