import { View } from '@tarojs/components';
import { shortMoment } from '@/lib/format';
import { useSteps } from '@/lib/use-steps';
import { Button, Card, ErrorLine } from '@/ui';
import { answerAsk, type TeamAsk, withdrawAsk } from '../team.api';
import { text } from '../team.text';

const { list: words } = text;

/** Invitations that I answer, and my request that I may take back. */
export function OpenAsks({ asks, reload }: { asks: readonly TeamAsk[]; reload: () => Promise<void> }) {
  const { busy, errors, step } = useSteps(reload);
  return (
    <>
      {asks.map(({ id, kind, teamName, words: said, createdAt }) => (
        <Card key={id} {...(kind === 'INVITE' ? { tone: 'red' as const } : {})}>
          <View>{kind === 'INVITE' ? words.invited(teamName) : words.asked(teamName)}</View>
          <View className="team-hint">{[shortMoment(createdAt), said].filter(Boolean).join('，')}</View>
          <View className="team-actions">
            {kind === 'INVITE' ? (
              <>
                <Button
                  size="small"
                  kind="ghost"
                  label={`${words.decline}：${teamName}`}
                  onPress={() => void step(id, (key) => answerAsk(key, id, false))}
                >
                  {words.decline}
                </Button>
                <Button
                  size="small"
                  kind="red"
                  busy={busy === id}
                  label={`${words.accept}：${teamName}`}
                  onPress={() => void step(id, (key) => answerAsk(key, id, true))}
                >
                  {words.accept}
                </Button>
              </>
            ) : (
              <Button
                size="small"
                kind="ghost"
                busy={busy === id}
                label={`${words.withdraw}：${teamName}`}
                onPress={() => void step(id, (key) => withdrawAsk(key, id))}
              >
                {words.withdraw}
              </Button>
            )}
          </View>
          {errors[id] && <ErrorLine>{errors[id]}</ErrorLine>}
        </Card>
      ))}
    </>
  );
}
