import { View } from '@tarojs/components';
import { useState } from 'react';
import { open, replace } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { Button, Card, Empty, ErrorLine, InlineNote, Input, Page, Stack } from '@/ui';
import { joinByCode, lookAtCode } from '../team.api';
import '../team.scss';
import { text } from '../team.text';

const { join: words } = text;

interface Asked {
  teamId: string;
  name: string;
  invitedBy: string;
}

function Answer({ asked, code, onLeave }: { asked: Asked; code: string; onLeave: () => void }) {
  const join = useAction(joinByCode);
  const [done, setDone] = useState(false);
  const yes = async () => {
    if (await join.run(code)) setDone(true);
  };
  if (done)
    return (
      <Stack>
        <InlineNote tone="ok">{words.done(asked.name)}</InlineNote>
        <Button kind="civic" onPress={() => void replace('team/detail', { id: asked.teamId })}>
          {words.toTeam}
        </Button>
      </Stack>
    );
  return (
    <Card selected>
      <Stack>
        <View className="team-hint">{words.asks(asked.invitedBy)}</View>
        <View>{asked.name}</View>
        <Button kind="red" busy={join.busy} onPress={() => void yes()}>
          {words.yes}
        </Button>
        <Button kind="ghost" onPress={onLeave}>
          {words.no}
        </Button>
        {join.error && <ErrorLine>{join.error.detail}</ErrorLine>}
        {join.error?.code === 'task.not_volunteer' && (
          <Button kind="soft" onPress={() => void open('account/register')}>
            {text.page.toRegister}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

function Join() {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const look = useAction(lookAtCode);
  const code = typed.replaceAll(/\D/g, '');
  const see = async (given: string) => {
    setMissing(given.length !== 8);
    if (given.length === 8) setAsked(await look.run(given));
  };
  const scan = async () => {
    const scanned = (await platform.scan())?.replaceAll(/\D/g, '');
    if (!scanned) return;
    setTyped(scanned.slice(0, 8));
    await see(scanned);
  };
  if (asked) return <Answer asked={asked} code={code} onLeave={() => setAsked(undefined)} />;
  return (
    <Stack wide>
      <View className="team-lead">{words.lead}</View>
      <Input
        label={words.code}
        value={typed}
        onChange={setTyped}
        placeholder={words.placeholder}
        maxLength={12}
        type="number"
        error={missing ? words.need : look.error?.detail}
        onEnter={() => void see(code)}
      />
      <Button kind="civic" busy={look.busy} onPress={() => void see(code)}>
        {words.look}
      </Button>
      {platform.can.scan && (
        <Button kind="ghost" icon="scan-line" onPress={() => void scan()}>
          {words.scan}
        </Button>
      )}
    </Stack>
  );
}

/** 凭码加入: a leader has shown or read out a code. */
export default function JoinTeamPage() {
  const me = useSession((state) => state.me);
  const signIn = { text: text.toSignIn, onPress: () => void open('account/sign-in') };
  return (
    <Page
      title={words.title}
      empty={me ? undefined : <Empty icon="log-in" title={text.signIn} action={signIn} />}
    >
      <Join />
    </Page>
  );
}
