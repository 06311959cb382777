import { View } from '@tarojs/components';
import { useState } from 'react';
import { open, replace } from '@/lib/navigate';
import { refreshMe, useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { Button, Card, Empty, InlineNote, Input, Page, Stack } from '@/ui';
import '../counter.scss';
import { acceptInvite, type Invitation, lookAtInvite } from '../keepers.api';
import { text } from '../keepers.text';

const { join: words } = text;

/** What I am asked, before I say yes. */
function Asked({ invitation, code, onLeave }: { invitation: Invitation; code: string; onLeave: () => void }) {
  const [done, setDone] = useState(false);
  const accept = useAction(acceptInvite);
  const { partnerName, address, invitedBy } = invitation;
  const yes = async () => {
    if (!(await accept.run(code))) return;
    // The role opens the counter's pages; the session learns of it now.
    await refreshMe().catch(() => undefined);
    setDone(true);
  };
  if (done)
    return (
      <Stack>
        <InlineNote tone="ok">{words.done(partnerName)}</InlineNote>
        <Button kind="civic" onPress={() => void replace('counter/desk', {})}>
          {words.toDesk}
        </Button>
      </Stack>
    );
  return (
    <Card selected>
      <View className="counter-shown">
        <View className="counter-shown__who">{words.asks(invitedBy)}</View>
        <View className="counter-shown__what">{words.what(partnerName)}</View>
        <View className="counter-shown__hint">{address}</View>
        <View className="counter-shown__hint">{words.hint}</View>
        <Stack>
          <Button kind="civic" busy={accept.busy} onPress={() => void yes()}>
            {words.yes}
          </Button>
          <Button kind="ghost" onPress={onLeave}>
            {words.no}
          </Button>
        </Stack>
        {accept.error && <InlineNote tone="late">{accept.error.detail}</InlineNote>}
      </View>
    </Card>
  );
}

function Join() {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState<Invitation>();
  const look = useAction(lookAtInvite);
  const code = typed.replaceAll(/\s/g, '');
  const see = async () => {
    setMissing(!/^\d{8}$/.test(code));
    if (/^\d{8}$/.test(code)) setAsked(await look.run(code));
  };
  if (asked) return <Asked invitation={asked} code={code} onLeave={() => setAsked(undefined)} />;
  return (
    <Stack wide>
      <View>{words.lead}</View>
      <Input
        label={words.code}
        value={typed}
        onChange={setTyped}
        placeholder={words.placeholder}
        maxLength={12}
        error={missing ? words.need : look.error?.detail}
        onEnter={() => void see()}
      />
      <Button kind="civic" busy={look.busy} onPress={() => void see()}>
        {words.look}
      </Button>
    </Stack>
  );
}

/** 有邀请码: a committee asks me to hand out somewhere. */
export default function JoinPage() {
  const me = useSession((state) => state.me);
  return (
    <Page
      title={words.title}
      empty={
        me ? undefined : (
          <Empty
            icon="log-in"
            title={words.signIn}
            action={{ text: words.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
    >
      <Join />
    </Page>
  );
}
