import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useForm } from '@/lib/use-form';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, Empty, InlineNote, Page, Section, Stack } from '@/ui';
import { EntryCard, type EntryStep } from '../components/entry-card';
import { StepSheet } from '../components/step-sheets';
import { WorkFields } from '../components/work-fields';
import { atFields, atFoot, emptyWork, workBody, workProblems } from '../hand-form';
import { askHand, fetchMine, fetchRule, type HandEntry } from '../hours.api';
import '../hours.scss';
import { text } from '../hours.text';

const { mine: words } = text;

/** 补时长, for the volunteer: says which time had no check-in, and sees what becomes of it. */
export default function MyHandPage() {
  const signedIn = useSession((state) => Boolean(state.me));
  const mine = useQuery('hand-mine', fetchMine, { enabled: signedIn });
  const rule = useQuery('hand-rule', fetchRule, { enabled: signedIn, onShow: false });
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState(false);
  const [asked, setAsked] = useState<{ entry: HandEntry; step: EntryStep }>();
  const saving = useAction(askHand);
  const work = useForm(emptyWork, undefined, workProblems, atFields(saving.error?.fields));
  const save = async () => {
    if (!work.check() || !(await saving.run(workBody(work.form)))) return;
    setAsking(false);
    setSent(true);
    work.settle();
    work.write(emptyWork);
    await mine.reload();
  };
  const done = () => {
    setAsked(undefined);
    void mine.reload();
  };
  return (
    <Page
      title={words.title}
      loading={mine.loading}
      error={mine.error}
      onRetry={() => void mine.reload()}
      empty={
        signedIn ? undefined : (
          <Empty
            icon="log-in"
            title={words.signIn}
            action={{ text: words.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
      bar={
        signedIn && (
          <ActionBar note={asking && rule.data ? text.enter.limits(rule.data) : undefined}>
            {asking && (
              <Button kind="ghost" onPress={() => setAsking(false)}>
                {words.cancel}
              </Button>
            )}
            <Button busy={saving.busy} onPress={() => (asking ? void save() : setAsking(true))}>
              {asking ? text.enter.ask : words.add}
            </Button>
          </ActionBar>
        )
      }
    >
      <Stack wide>
        <View className="hand-lead">{words.lead}</View>
        {sent && !asking && <InlineNote tone="ok">{words.sent}</InlineNote>}
        {asking && <WorkFields use={work} />}
        {asking && atFoot(saving.error) && <InlineNote tone="late">{atFoot(saving.error)}</InlineNote>}
        {(mine.data ?? []).length > 0 && (
          <Section title={words.list}>
            <Stack>
              {mine.data?.map((entry) => (
                <EntryCard key={entry.id} entry={entry} own onStep={(step) => setAsked({ entry, step })} />
              ))}
            </Stack>
          </Section>
        )}
      </Stack>
      {asked && <StepSheet {...asked} onClose={() => setAsked(undefined)} onDone={done} />}
    </Page>
  );
}
