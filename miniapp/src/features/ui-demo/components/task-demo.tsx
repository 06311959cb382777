import {
  CellGroup,
  DutyCard,
  InviteCard,
  LargeTaskCard,
  QrCard,
  RoleSlot,
  Section,
  Tag,
  TaskCard,
  useUi,
} from '@/ui';
import { Stack } from './stack';

const nothing = () => undefined;

/** Cards of volunteering. */
export function TaskDemo() {
  const { large } = useUi();
  return (
    <>
      <Section title="任务卡">
        <Stack>
          <DutyCard
            time="19:30"
            day="今晚"
            title="楼栋夜间巡查"
            meta={['已报名', '社区门口集合']}
            action={{ text: '看集合点', onPress: nothing }}
          />
          {large ? (
            <LargeTaskCard
              when="周三上午 8 点半"
              title="陪一位老人去医院复查"
              facts={[
                { icon: 'map-pin', text: '离您 300 米' },
                { icon: 'clock', text: '3 小时，记 30 积分' },
              ]}
              reason="上次也是您陪的她"
              action={{ text: '我来', onPress: nothing }}
              onOpen={nothing}
            />
          ) : (
            <TaskCard
              title="给独居老人送午饭"
              when="周六 11月21日 11:00–12:00"
              where="大公路社区，离您 600 米"
              tag={<Tag tone="soon">差 2 人</Tag>}
              reason={{ icon: 'footprints', text: '挂了 3 天还没人接，', strong: '您走过去 9 分钟' }}
              hours="1"
              points="10"
              onOpen={nothing}
              action={{ text: '我来', onPress: nothing, solid: true }}
            />
          )}
          <InviteCard
            title="陪一位老人去医院复查"
            time="16:40"
            lines={['周三 11月25日 8:30–11:30', '厚德路社区 到 市人民医院']}
            reason={{ text: '离您 300 米，您周三早上有空，', strong: '上次也是您陪的她' }}
            answerBy="今晚 20:00 前回一声"
            onYes={nothing}
            onNo={nothing}
          />
        </Stack>
      </Section>
      <Section title="还缺谁">
        <CellGroup>
          <RoleSlot name="队长" hint="罗阿姨" people={['罗']} missing={0} />
          <RoleSlot name="巡查员" hint="能爬楼、走 2 小时" people={['刘', '谢', '曾']} missing={2} />
        </CellGroup>
      </Section>
      <Section title="签到码">
        <QrCard
          text="linli:demo:0000"
          seconds={18}
          title="请她们用微信扫一扫"
          hint="18 秒后换新码，截图没有用"
        />
      </Section>
    </>
  );
}
