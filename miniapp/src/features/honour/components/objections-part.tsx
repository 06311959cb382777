import { View } from '@tarojs/components';
import { shortMoment } from '@/lib/format';
import { Button, Card, ErrorLine, Section, Stack, type WordsTask } from '@/ui';
import { decideObjection, judgeNote, type Objection, renotice } from '../honour.api';
import { text } from '../honour.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;

interface Props {
  use: UseDesk;
  onWords: (task: WordsTask) => void;
}

function Objected({ one, use, onWords }: Props & { one: Objection }) {
  const { id, notice, reason, status, answer, createdAt } = one;
  const decide = (holds: boolean) =>
    onWords({
      title: holds ? words.holds : words.rejected,
      label: words.answer,
      placeholder: words.answerPlaceholder,
      yes: holds ? words.holds : words.rejected,
      leave: words.cancel,
      least: 2,
      need: words.need,
      onSend: (said) => void use.step(id, (key) => decideObjection(key, id, holds, said)),
    });
  return (
    <Card>
      <View>{words.about(notice.who, notice.starsName)}</View>
      <View className="honour-words">{reason}</View>
      <View className="honour-hint">
        {[shortMoment(createdAt), words.states[status], answer].filter(Boolean).join('，')}
      </View>
      <View className="honour-actions">
        {status === 'OPEN' && (
          <>
            <Button
              size="small"
              kind="ghost"
              label={`${words.holds}：${notice.who}`}
              onPress={() => decide(true)}
            >
              {words.holds}
            </Button>
            <Button
              size="small"
              kind="civic"
              busy={use.busy === id}
              label={`${words.rejected}：${notice.who}`}
              onPress={() => decide(false)}
            >
              {words.rejected}
            </Button>
          </>
        )}
        {status === 'UPHELD' && notice.status === 'WITHDRAWN' && (
          <Button
            size="small"
            kind="soft"
            busy={use.busy === id}
            label={`${words.again}：${notice.who}`}
            onPress={() => void use.step(id, (key) => renotice(key, notice.id))}
          >
            {words.again}
          </Button>
        )}
      </View>
      {use.errors[id] && <ErrorLine>{use.errors[id]}</ErrorLine>}
    </Card>
  );
}

/** What the committee decides: objections to stars, and notes of thanks that were reported. */
export function ObjectionsPart({ use, onWords }: Props) {
  return (
    <Stack wide>
      <Section title={words.objections}>
        <Stack>
          {use.objections.length === 0 && <View className="honour-hint">{words.noObjections}</View>}
          {use.objections.map((one) => (
            <Objected key={one.id} one={one} use={use} onWords={onWords} />
          ))}
        </Stack>
      </Section>
      <Section title={words.reported}>
        <Stack>
          {use.reported.length === 0 && <View className="honour-hint">{words.noReported}</View>}
          {use.reported.map(({ id, author, text: said, title, reason }) => (
            <Card key={id}>
              <View className="honour-words">{said}</View>
              <View className="honour-hint">{[author, title, reason].join('，')}</View>
              <View className="honour-actions">
                <Button
                  size="small"
                  kind="ghost"
                  label={`${words.remove}：${said}`}
                  onPress={() => void use.step(id, (key) => judgeNote(key, id, false))}
                >
                  {words.remove}
                </Button>
                <Button
                  size="small"
                  kind="civic"
                  busy={use.busy === id}
                  label={`${words.keep}：${said}`}
                  onPress={() => void use.step(id, (key) => judgeNote(key, id, true))}
                >
                  {words.keep}
                </Button>
              </View>
              {use.errors[id] && <ErrorLine>{use.errors[id]}</ErrorLine>}
            </Card>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
