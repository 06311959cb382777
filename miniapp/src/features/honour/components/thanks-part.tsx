import { View } from '@tarojs/components';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import { Button, Card, ErrorLine, Section, Stack, Tag, WordsSheet, type WordsTask } from '@/ui';
import { fetchThanks, hideNote, reportNote, type ThankNote } from '../honour.api';
import { text } from '../honour.text';

const { index: words } = text;

/** Words of thanks that came; any of them can be put away or reported. */
export function ThanksPart() {
  const query = useQuery('thanks', fetchThanks);
  const { busy, errors, step } = useSteps(query.reload);
  const [all, setAll] = useState(false);
  const [task, setTask] = useState<WordsTask>();
  const notes = query.data ?? [];
  const away = notes.filter(({ hidden }) => hidden).length;
  const report = ({ id }: ThankNote) =>
    setTask({
      title: words.report,
      label: words.reportWhy,
      placeholder: words.reportPlaceholder,
      yes: words.report,
      leave: words.cancel,
      least: 2,
      need: words.need,
      onSend: (reason) => void step(id, (key) => reportNote(key, id, reason)),
    });
  return (
    <Section
      title={words.thanks}
      {...(away > 0 && !all ? { action: { text: words.hidden(away), onPress: () => setAll(true) } } : {})}
    >
      <Stack>
        {query.data && notes.length === 0 && <View className="honour-hint">{words.noThanks}</View>}
        {query.error && <ErrorLine>{query.error.detail}</ErrorLine>}
        {notes
          .filter(({ hidden }) => all || !hidden)
          .map((note) => (
            <Card key={note.id}>
              <View className="honour-words">{note.text}</View>
              <View className="honour-hint">{words.from(note.author, shortMoment(note.at), note.title)}</View>
              <View className="honour-actions">
                {note.reported ? (
                  <Tag>{words.reported}</Tag>
                ) : (
                  <Button
                    size="small"
                    kind="ghost"
                    label={`${words.report}：${note.text}`}
                    onPress={() => report(note)}
                  >
                    {words.report}
                  </Button>
                )}
                <Button
                  size="small"
                  kind="ghost"
                  busy={busy === note.id}
                  label={`${note.hidden ? words.show : words.hide}：${note.text}`}
                  onPress={() => void step(note.id, (key) => hideNote(key, note.id, !note.hidden))}
                >
                  {note.hidden ? words.show : words.hide}
                </Button>
              </View>
              {errors[note.id] && <ErrorLine>{errors[note.id] ?? ''}</ErrorLine>}
            </Card>
          ))}
      </Stack>
      {task && <WordsSheet task={task} onClose={() => setTask(undefined)} />}
    </Section>
  );
}
