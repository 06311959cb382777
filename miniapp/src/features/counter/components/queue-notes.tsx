import { View } from '@tarojs/components';
import { removeHandout } from '@/lib/handout-store';
import { InlineNote, Stack, web } from '@/ui';
import { text } from '../counter.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;

/** What is still on this phone: waiting for the network, or refused, each with what to do. */
export function QueueNotes({ use }: { use: UseDesk }) {
  return (
    <View {...web({ role: 'status' })}>
      <Stack>
        {use.fromPhone && (
          <InlineNote tone="soon" icon="wifi-off">
            {words.offline}
          </InlineNote>
        )}
        {use.waiting.length > 0 && (
          <InlineNote tone="soon" icon="wifi-off" action={{ text: words.sendNow, onPress: use.sendNow }}>
            {words.queue(use.waiting.length)}
          </InlineNote>
        )}
        {use.refused.map(({ key, title, code, error }) => (
          <InlineNote key={key} tone="late" action={{ text: words.read, onPress: () => removeHandout(key) }}>
            {`${words.refused(title ?? words.unknownTitle(code))}：${error ?? ''}`}
          </InlineNote>
        ))}
        {use.said && <InlineNote tone={use.said.tone}>{use.said.words}</InlineNote>}
      </Stack>
    </View>
  );
}
