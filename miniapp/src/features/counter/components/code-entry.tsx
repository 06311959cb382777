import { View } from '@tarojs/components';
import { platform } from '@/lib/platform';
import { Button, Icon, Input, press, Stack } from '@/ui';
import { text } from '../counter.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;

/** The two ways to give a code: by camera, or nine digits. */
export function CodeEntry({ use }: { use: UseDesk }) {
  return (
    <Stack>
      {platform.can.scan && (
        <View className="counter-scan" {...press(use.byCamera, { label: words.scan, disabled: use.looking })}>
          <Icon name="scan-line" size={32} />
          <View>
            <View className="counter-scan__title">{words.scan}</View>
            <View>{words.scanHint}</View>
          </View>
        </View>
      )}
      <View className="counter-type">
        <View className="counter-type__field">
          <Input
            label={words.type}
            value={use.typed}
            onChange={use.setTyped}
            placeholder={words.typeHint}
            maxLength={300}
            onEnter={use.byHand}
          />
        </View>
        <Button size="small" kind="soft" busy={use.looking} onPress={use.byHand}>
          {words.look}
        </Button>
      </View>
    </Stack>
  );
}
