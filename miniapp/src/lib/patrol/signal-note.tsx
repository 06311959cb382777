import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { InlineNote, web } from '@/ui';
import { text } from './walk.text';
import type { Walk } from './use-walk';

/** An unknown signal is a note, never an error: everything can still be done. */
export function SignalNote({
  walk: { waiting, refused, cut },
}: {
  walk: Pick<Walk, 'waiting' | 'refused' | 'cut'>;
}) {
  const look = { text: text.look, onPress: () => void open('patrol/queue') };
  return (
    <View className="patrol__notes" {...web({ role: 'status' })}>
      {refused > 0 && (
        <InlineNote tone="late" action={look}>
          {text.refused(refused)}
        </InlineNote>
      )}
      {cut && (
        <InlineNote tone="soon" icon="wifi-off" {...(waiting > 0 ? { action: look } : {})}>
          {waiting > 0 ? text.waiting(waiting) : text.noSignal}
        </InlineNote>
      )}
      {!cut && waiting > 0 && <InlineNote tone="civic">{text.sending(waiting)}</InlineNote>}
    </View>
  );
}
