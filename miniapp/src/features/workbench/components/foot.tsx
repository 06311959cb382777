import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { ApiError } from '@/lib/api-error';
import { InlineNote, web } from '@/ui';

/** The buttons of a decision, always in sight, and above them what went wrong with the last try. */
export function Foot({ error, children }: { error?: ApiError | null; children: ReactNode }) {
  return (
    <View className="decision__foot">
      {error && <InlineNote tone="late">{error.detail}</InlineNote>}
      <View className="decision__buttons" {...web({ role: 'group' })}>
        {children}
      </View>
    </View>
  );
}
