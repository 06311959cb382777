import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import type { Steps } from '@/lib/use-steps';
import { ActionBar, BottomSheet, Button, ErrorLine, Stack, TextArea } from '@/ui';
import { answerAsk, askTeam, type TeamPage, withdrawAsk } from '../team.api';
import { text } from '../team.text';

const { page: words } = text;

function AskSheet({ team, steps, onClose }: { team: TeamPage; steps: Steps; onClose: () => void }) {
  const [said, setSaid] = useState('');
  const send = async () => {
    if (await steps.step('ask', (key) => askTeam(key, team.id, said.trim()))) onClose();
  };
  return (
    <BottomSheet
      open
      title={words.ask}
      caption={team.name}
      onClose={onClose}
      footer={
        <Button kind="red" busy={steps.busy === 'ask'} onPress={() => void send()}>
          {words.ask}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={words.askWords}
          value={said}
          onChange={setSaid}
          placeholder={words.askPlaceholder}
          maxLength={60}
        />
        {steps.errors.ask && <ErrorLine>{steps.errors.ask}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

/** The one thing to do for who is not in the team: ask, take it back, or answer. */
export function JoinBar({ team, steps, signedIn }: { team: TeamPage; steps: Steps; signedIn: boolean }) {
  const [asking, setAsking] = useState(false);
  const { ask, can } = team;
  if (!signedIn)
    return (
      <ActionBar note={<View className="team-hint">{words.toSignIn}</View>}>
        <Button kind="red" onPress={() => void open('account/sign-in')}>
          {text.toSignIn}
        </Button>
      </ActionBar>
    );
  const note = steps.errors.join && <ErrorLine>{steps.errors.join}</ErrorLine>;
  const busy = steps.busy === 'join';
  if (can.includes('answer') && ask)
    return (
      <ActionBar note={note}>
        <Button kind="ghost" onPress={() => void steps.step('join', (key) => answerAsk(key, ask.id, false))}>
          {words.decline}
        </Button>
        <Button
          kind="red"
          busy={busy}
          onPress={() => void steps.step('join', (key) => answerAsk(key, ask.id, true))}
        >
          {words.accept}
        </Button>
      </ActionBar>
    );
  if (can.includes('withdraw') && ask)
    return (
      <ActionBar note={note ?? <View className="team-hint">{words.asked}</View>}>
        <Button
          kind="ghost"
          busy={busy}
          onPress={() => void steps.step('join', (key) => withdrawAsk(key, ask.id))}
        >
          {words.withdraw}
        </Button>
      </ActionBar>
    );
  if (!can.includes('ask')) return null;
  return (
    <>
      <ActionBar>
        <Button kind="red" onPress={() => setAsking(true)}>
          {words.ask}
        </Button>
      </ActionBar>
      {asking && <AskSheet team={team} steps={steps} onClose={() => setAsking(false)} />}
    </>
  );
}
