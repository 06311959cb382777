import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import type { Steps } from '@/lib/use-steps';
import { Button, Card, ErrorLine, InlineNote, KnowList, Section, Select, Stack } from '@/ui';
import { fetchMerge, mergeTeams, type TeamLine } from '../team.api';
import { text } from '../team.text';

const { admin: words } = text;
type Preview = Awaited<ReturnType<typeof fetchMerge>>;

const moved = ({ people, tasks, asks, officers, below, history }: Preview): string[] => [
  words.moves(people, tasks),
  ...(asks > 0 ? [words.asks(asks)] : []),
  ...(officers > 0 ? [words.officers(officers)] : []),
  ...(below > 0 ? [words.below(below)] : []),
  ...(history > 0 ? [words.history(history)] : []),
  words.last,
];

/** Two teams become one: first what would move, then the step that cannot be undone. */
export function MergePart({ teams, steps }: { teams: readonly TeamLine[]; steps: Steps }) {
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const [preview, setPreview] = useState<Preview>();
  const [done, setDone] = useState(false);
  const look = useAction((_key: string, a: string, b: string) => fetchMerge(a, b));
  const options = teams.map(({ id, name }) => ({ key: id, text: name }));
  const fromId = from || (options[0]?.key ?? '');
  const intoId = into || (options[1]?.key ?? '');
  const see = async () => {
    setDone(false);
    setPreview(await look.run(fromId, intoId));
  };
  const merge = async () => {
    if (!(await steps.step('merge', (key) => mergeTeams(key, fromId, intoId)))) return;
    setPreview(undefined);
    setFrom('');
    setInto('');
    setDone(true);
  };
  if (options.length < 2) return null;
  return (
    <Section title={words.merge}>
      <Card>
        <Stack>
          <Select label={words.mergeFrom} options={options} value={fromId} onChange={setFrom} />
          <Select label={words.mergeInto} options={options} value={intoId} onChange={setInto} />
          <View>
            <Button size="small" kind="soft" busy={look.busy} onPress={() => void see()}>
              {words.preview}
            </Button>
          </View>
          {look.error && <ErrorLine>{look.error.detail}</ErrorLine>}
          {preview && (
            <>
              <KnowList items={moved(preview).map((line, n) => ({ number: n + 1, text: line }))} />
              <Button kind="civic" busy={steps.busy === 'merge'} onPress={() => void merge()}>
                {words.mergeYes}
              </Button>
            </>
          )}
          {steps.errors.merge && <ErrorLine>{steps.errors.merge}</ErrorLine>}
          {done && <InlineNote tone="ok">{words.merged}</InlineNote>}
        </Stack>
      </Card>
    </Section>
  );
}
