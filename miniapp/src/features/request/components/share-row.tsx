import { Button, View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '@/lib/platform';
import { Cell, InlineNote } from '@/ui';
import { text } from '../request.text';

/** Passes the matter on: WeChat's own sheet, or the address on the web. */
export function ShareRow() {
  const [said, setSaid] = useState<string>();
  if (process.env.TARO_ENV === 'weapp')
    return (
      <Button className="request-share" openType="share" plain>
        <Cell icon="share" title={text.share} />
      </Button>
    );
  const copy = async () => {
    setSaid((await platform.copy(window.location.href)) ? text.shared : text.shareFailed);
  };
  return (
    <View>
      <Cell icon="share" title={text.share} onPress={() => void copy()} />
      {said && <InlineNote tone="ok">{said}</InlineNote>}
    </View>
  );
}
