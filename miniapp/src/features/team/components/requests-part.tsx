import { View } from '@tarojs/components';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { Button, Card, ErrorLine, Section, Stack } from '@/ui';
import { answerAsk, type TeamAsk, withdrawAsk } from '../team.api';
import { text } from '../team.text';
import type { DeskProps } from './desk-parts';
import { ReasonSheet } from './reason-sheet';

const { desk: words } = text;

/** Who asks to come in, and who was asked and has not answered. */
export function RequestsPart({ desk, steps }: DeskProps) {
  const [declined, setDeclined] = useState<TeamAsk>();
  const decline = async (reason: string) => {
    if (!declined) return;
    const { id } = declined;
    setDeclined(undefined);
    await steps.step(id, (key) => answerAsk(key, id, false, reason));
  };
  return (
    <>
      <Section title={words.requests}>
        <Stack>
          {desk.requests.length === 0 && <View className="team-hint">{words.noRequests}</View>}
          {desk.requests.map((ask) => (
            <Card key={ask.id}>
              <View>{ask.who}</View>
              <View className="team-hint">
                {[shortMoment(ask.createdAt), ask.words].filter(Boolean).join('，')}
              </View>
              <View className="team-actions">
                <Button
                  size="small"
                  kind="ghost"
                  label={`${words.decline}：${ask.who}`}
                  onPress={() => setDeclined(ask)}
                >
                  {words.decline}
                </Button>
                <Button
                  size="small"
                  kind="civic"
                  busy={steps.busy === ask.id}
                  label={`${words.accept}：${ask.who}`}
                  onPress={() => void steps.step(ask.id, (key) => answerAsk(key, ask.id, true))}
                >
                  {words.accept}
                </Button>
              </View>
              {steps.errors[ask.id] && <ErrorLine>{steps.errors[ask.id] ?? ''}</ErrorLine>}
            </Card>
          ))}
        </Stack>
      </Section>
      {desk.invites.length > 0 && (
        <Section title={words.invites}>
          <Stack>
            {desk.invites.map(({ id, who, createdAt }) => (
              <Card key={id}>
                <View>{who}</View>
                <View className="team-hint">{shortMoment(createdAt)}</View>
                <View className="team-actions">
                  <Button
                    size="small"
                    kind="ghost"
                    busy={steps.busy === id}
                    label={`${words.recall}：${who}`}
                    onPress={() => void steps.step(id, (key) => withdrawAsk(key, id))}
                  >
                    {words.recall}
                  </Button>
                </View>
              </Card>
            ))}
          </Stack>
        </Section>
      )}
      {declined && (
        <ReasonSheet
          title={words.decline}
          label={words.declineWhy}
          placeholder={words.declinePlaceholder}
          yes={words.decline}
          onSend={(reason) => void decline(reason)}
          onClose={() => setDeclined(undefined)}
        />
      )}
    </>
  );
}
