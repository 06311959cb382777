import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { ActionBar, Button } from '@/ui';
import { text } from '../request.text';
import type { DetailProps } from '../use-sheets';

const OVER: readonly string[] = ['CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED'];

/** What the reader can do now, from the server's `can`: judge, reopen, or join. */
export function DetailBar({ request: { can, status }, state, sheets }: DetailProps) {
  const signedIn = useSession(({ me }) => Boolean(me));
  // A visitor may join too; she is asked who she is when she does.
  const mayJoin = can.includes('support') || (!signedIn && !OVER.includes(status));
  if (can.includes('rate') && !state.rating.sent) {
    const unsolved = () => {
      state.rating.answer('NO');
      sheets.show('rate');
    };
    return (
      <ActionBar>
        <View className="request-bar__side">
          <Button kind="ghost" onPress={unsolved}>
            {text.unsolved}
          </Button>
        </View>
        <View className="request-bar__main">
          <Button kind="red" onPress={() => sheets.show('rate')}>
            {text.rate}
          </Button>
        </View>
      </ActionBar>
    );
  }
  if (can.includes('reopen'))
    return (
      <ActionBar>
        <Button kind="ghost" onPress={() => sheets.show('reopen')}>
          {text.unsolved}
        </Button>
      </ActionBar>
    );
  if (mayJoin)
    return (
      <ActionBar note={state.support.error?.detail}>
        <Button
          busy={state.support.busy}
          onPress={() => void (signedIn ? state.support.run() : open('account/sign-in'))}
        >
          {text.support}
        </Button>
      </ActionBar>
    );
  return null;
}
