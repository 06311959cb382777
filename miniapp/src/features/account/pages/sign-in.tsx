import { View } from '@tarojs/components';
import { useState } from 'react';
import { chooseLarge } from '@/lib/looks';
import { back, open } from '@/lib/navigate';
import { Button, Cell, CellGroup, Icon, type IconName, InlineNote, Page, Skyline, useUi, web } from '@/ui';
import { text } from '../account.text';
import { Consent } from '../components/consent';
import { DemoPeople } from '../components/demo-people';
import { useSignIn } from '../use-sign-in';
import '../account.scss';

function Brand() {
  return (
    <View className="brand">
      <View className="brand__drawing">
        <Skyline />
      </View>
      <View className="brand__head">
        <Icon name="hand-heart" size={32} />
        <View className="brand__name" {...web({ role: 'heading', 'aria-level': 2 })}>
          {text.brand}
        </View>
      </View>
      <View className="brand__slogan">{text.slogan}</View>
    </View>
  );
}

const signs: Record<keyof typeof text.promises, IconName> = {
  who: 'user',
  names: 'lock',
  asked: 'hand-heart',
};

function Promises() {
  return (
    <View className="promises">
      {Object.entries(text.promises).map(([key, promise]) => (
        <View key={key} className="promises__one">
          <Icon name={signs[key as keyof typeof signs]} />
          <View>
            {promise.start}
            <View className="promises__strong">{promise.strong}</View>
            {'end' in promise && promise.end}
          </View>
        </View>
      ))}
    </View>
  );
}

/** 登录: three promises, an empty consent box, and the way past. */
export default function SignInPage() {
  const { large } = useUi();
  const [given, setGiven] = useState(false);
  const [missing, setMissing] = useState(false);
  const { wechat, demo } = useSignIn();
  const enter = () => {
    setMissing(!given);
    if (given) void wechat.run();
  };
  return (
    <Page title={text.title}>
      <Brand />
      <Promises />
      <Button busy={wechat.busy} onPress={enter}>
        {text.wechat}
      </Button>
      {wechat.error && (
        <InlineNote tone="late">
          {process.env.TARO_ENV === 'h5' && wechat.error.status === 503
            ? text.wechatOnly
            : wechat.error.detail}
        </InlineNote>
      )}
      <Consent
        given={given}
        missing={missing}
        onChange={(value) => {
          setGiven(value);
          setMissing(false);
        }}
      />
      <View className="sign-in-ways">
        <Button kind="ghost" onPress={() => void back()}>
          {text.lookAround}
        </Button>
        <Button kind="ghost" icon="a-large-small" onPress={() => chooseLarge(!large)}>
          {large ? text.smaller : text.larger}
        </Button>
      </View>
      <CellGroup>
        <Cell
          icon="building-2"
          title={text.staff}
          hint={text.staffHint}
          onPress={() => void open('account/staff-sign-in')}
        />
      </CellGroup>
      <DemoPeople demo={demo} />
    </Page>
  );
}
