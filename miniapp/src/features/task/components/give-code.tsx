import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { Button, Icon, InlineNote, Input, press, Stack, useUi } from '@/ui';
import { text } from '../checkin.text';
import type { Checkin } from '../use-checkin';
import './checkin.scss';

/** The red scan button of 132 px in large text. */
function LargeScan({ checkin, leader, out }: { checkin: Checkin; leader: string; out: boolean }) {
  const title = out ? text.scanOut : text.scanIn;
  return (
    <View
      className="scan-button"
      {...press(() => void checkin.byCamera(), { label: title, disabled: checkin.busy })}
    >
      <Icon name="qr-code" size={32} />
      <View>
        <View className="scan-button__title">{title}</View>
        <View>{leader ? text.where(leader) : text.whereLeader}</View>
      </View>
    </View>
  );
}

/** The ways to give the leader's code: by camera, or by writing it down; what failed stands below them. */
export function GiveCode({ checkin, leader, out }: { checkin: Checkin; leader: string; out: boolean }) {
  const { large } = useUi();
  return (
    <Stack>
      {platform.can.scan && large && <LargeScan checkin={checkin} leader={leader} out={out} />}
      {process.env.TARO_ENV === 'h5' && (
        <>
          <Input
            label={text.code}
            value={checkin.typed}
            onChange={checkin.setTyped}
            placeholder={text.codeHint}
            maxLength={300}
            onEnter={() => void checkin.byHand()}
          />
          <Button
            kind={platform.can.scan ? 'soft' : 'red'}
            busy={checkin.busy}
            onPress={() => void checkin.byHand()}
          >
            {out ? text.codeOut : text.codeIn}
          </Button>
        </>
      )}
      {checkin.error && <InlineNote tone="late">{checkin.error}</InlineNote>}
    </Stack>
  );
}
