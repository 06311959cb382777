import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { InlineNote, web } from '@/ui';
import { text } from '../patrol.text';
import type { Patrol } from '../use-patrol';

/** An unknown signal is a note, never an error: everything can still be done. */
export function SignalNote({
  patrol: { waiting, refused, cut },
}: {
  patrol: Pick<Patrol, 'waiting' | 'refused' | 'cut'>;
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
