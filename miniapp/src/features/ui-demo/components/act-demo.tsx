import { useState } from 'react';
import { BigAction, BottomSheet, Button, LargeAction, ReadAloud, Section, useUi } from '@/ui';
import { Row, Stack } from './stack';

const nothing = () => undefined;

/** Buttons, big actions, the sheet. */
export function ActDemo() {
  const { large } = useUi();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Section title="按钮">
        <Stack>
          <Button kind="red" onPress={nothing}>
            我来
          </Button>
          <Button icon="check" onPress={nothing}>
            派给物业
          </Button>
          <Row>
            <Button kind="ghost" size="small" onPress={nothing}>
              没解决
            </Button>
            <Button kind="soft" size="small" onPress={nothing}>
              我也遇到
            </Button>
            <Button kind="softred" size="small" onPress={nothing}>
              换
            </Button>
          </Row>
          <Button offBecause="名额满了，可以先排队" onPress={nothing}>
            报名
          </Button>
          <Button busy onPress={nothing}>
            交给社区
          </Button>
          <Button kind="ghost" onPress={() => setOpen(true)}>
            打开底部面板
          </Button>
          <ReadAloud onPress={nothing} />
        </Stack>
      </Section>
      <Section title="大动作">
        {large ? (
          <>
            <LargeAction
              tone="civic"
              icon="camera"
              title="我要反映"
              hint="哪里坏了，拍张照"
              onPress={nothing}
            />
            <LargeAction
              tone="redline"
              icon="hand-heart"
              title="找人帮忙"
              hint="陪看病、跑腿"
              onPress={nothing}
            />
            <LargeAction icon="phone" title="打电话给社区" hint="有人接" onPress={nothing} />
          </>
        ) : (
          <Row>
            <BigAction
              tone="civic"
              icon="camera"
              title="我要反映"
              hint="拍张照，一分钟说清"
              onPress={nothing}
            />
            <BigAction
              tone="redline"
              icon="hand-heart"
              title="找人帮忙"
              hint="陪看病、跑腿、修理"
              onPress={nothing}
            />
          </Row>
        )}
      </Section>
      <BottomSheet
        open={open}
        caption="3 栋 2 单元楼道灯不亮"
        title="哪里没修好？"
        onClose={() => setOpen(false)}
        footer={<Button onPress={() => setOpen(false)}>知道了</Button>}
      >
        面板里放一件事，最多一个主按钮。
      </BottomSheet>
    </>
  );
}
