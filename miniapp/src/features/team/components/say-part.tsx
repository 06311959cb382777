import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { useKept } from '@/lib/use-kept';
import { Button, Card, ErrorLine, Section, Stack, TextArea } from '@/ui';
import { recallNotice, sayToTeam } from '../team.api';
import { text } from '../team.text';
import type { DeskProps } from './desk-parts';

const { desk: words } = text;

/** A word to the whole team, and how far the last ones have come. */
export function SayPart({ desk, steps }: DeskProps) {
  const [draft, write, forget] = useKept(`team-word-${desk.id}`, { said: '' });
  const said = draft.said.trim();
  const send = async () => {
    if (!(await steps.step('say', (key) => sayToTeam(key, desk.id, said)))) return;
    forget();
    write({ said: '' });
  };
  return (
    <Section title={words.say} hint={words.left(desk.noticesLeft)}>
      <Stack>
        <TextArea
          label={words.say}
          value={draft.said}
          onChange={(value) => write({ said: value })}
          placeholder={words.sayPlaceholder}
          maxLength={300}
        />
        <View className="team-hint">{words.night}</View>
        <Button
          kind="civic"
          busy={steps.busy === 'say'}
          {...(said.length < 2 ? { offBecause: words.sayNeed } : {})}
          onPress={() => void send()}
        >
          {words.send}
        </Button>
        {steps.errors.say && <ErrorLine>{steps.errors.say}</ErrorLine>}
        {desk.notices.map(({ id, text: told, state, dueAt, sent, read }) => (
          <Card key={id}>
            <View className="team-words">{told}</View>
            <View className="team-hint">
              {[
                moment(dueAt),
                words.states[state],
                sent !== null && read !== null && sent > 0 && words.read(read, sent),
              ]
                .filter(Boolean)
                .join('，')}
            </View>
            {state !== 'RECALLED' && (
              <View className="team-actions">
                <Button
                  size="small"
                  kind="ghost"
                  busy={steps.busy === id}
                  label={`${words.undo}：${told}`}
                  onPress={() => void steps.step(id, (key) => recallNotice(key, id))}
                >
                  {words.undo}
                </Button>
              </View>
            )}
            {steps.errors[id] && <ErrorLine>{steps.errors[id]}</ErrorLine>}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
