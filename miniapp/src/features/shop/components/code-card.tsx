import { View } from '@tarojs/components';
import { day } from '@/lib/format';
import { Card, named, QrCard, Stack } from '@/ui';
import type { Redemption } from '../shop.api';
import { text } from '../shop.text';

/** The code to be scanned, white in the dark too, and as digits to read out. */
export function CodeCard({ redemption }: { redemption: Redemption }) {
  const { code, sealed, expiresAt, partner } = redemption;
  if (!code || !sealed) return null;
  return (
    <Stack>
      <QrCard
        text={sealed}
        label={text.code.scan}
        title={text.code.scan}
        hint={`${partner.name}，${text.code.readyHint(day(expiresAt))}`}
      />
      <Card>
        <View className="code-digits">
          <View className="code-digits__hint">{text.code.say}</View>
          <View className="code-digits__code" {...named(text.code.spoken(code.replace(/ /g, '')))}>
            {code}
          </View>
        </View>
      </Card>
    </Stack>
  );
}
