import { useRouter } from '@tarojs/taro';
import { date } from '@/lib/format';
import { openTab } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, Empty, ErrorLine, InlineNote, Page, Stack } from '@/ui';
import { DutiesOf, KeptFor, TasksFor } from '../components/help-parts';
import { type Agreement, endAgreement, readAgreements, readDutiesOf, readTasksFor } from '../signup.api';
import { helpText as text } from '../signup.text';

/** What holds between us, and the way to end it. */
function Agreed({ agreement, onEnd }: { agreement: Agreement; onEnd: () => void }) {
  const ending = useAction(endAgreement);
  return (
    <>
      <CellGroup>
        <Cell
          icon="handshake"
          title={text.agreed(date(agreement.endsAt))}
          hint={text.agreedHint}
          right={
            <Button
              size="small"
              kind="ghost"
              busy={ending.busy}
              onPress={() => void ending.run(agreement.id).then((done) => done && onEnd())}
            >
              {text.end}
            </Button>
          }
        />
      </CellGroup>
      {ending.error && <ErrorLine>{ending.error.detail}</ErrorLine>}
    </>
  );
}

/** Her tasks and what is near her, acted on by me; the title always says for whom. */
function Helping({ agreement, onEnd }: { agreement: Agreement; onEnd: () => void }) {
  const { personId, person } = agreement;
  const duties = useQuery(`duties-of-${personId}`, () => readDutiesOf(personId));
  const tasks = useQuery(`tasks-for-${personId}`, () => readTasksFor(personId));
  const reload = () => void Promise.all([duties.reload(), tasks.reload()]);
  const failed = duties.error ?? tasks.error;
  return (
    <Page
      title={text.title(person.displayName)}
      loading={duties.loading || tasks.loading}
      error={failed}
      onRetry={failed?.code === 'agreement.over' ? onEnd : reload}
    >
      <Stack wide>
        <InlineNote tone="soon" icon="users">
          {text.note(person.displayName)}
        </InlineNote>
        <KeptFor agreement={agreement} duties={duties.data ?? []} onAnswered={reload} />
        <DutiesOf personId={personId} duties={duties.data ?? []} />
        <TasksFor personId={personId} tasks={tasks.data ?? []} duties={duties.data ?? []} />
        <Agreed agreement={agreement} onEnd={onEnd} />
      </Stack>
    </Page>
  );
}

/** 替她办: for one of the people who agreed that I act for them, as long as they do. */
export default function HelpPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery('agreements-help', readAgreements);
  const agreement = query.data?.find(
    ({ kind, aboutMe, personId }) => kind === 'HELPER' && !aboutMe && personId === id,
  );
  if (agreement) return <Helping agreement={agreement} onEnd={() => void query.reload()} />;
  return (
    <Page
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data && (
          <Empty
            icon="lock"
            title={text.over}
            hint={text.overHint}
            action={{ text: text.back, onPress: () => void openTab('me') }}
          />
        )
      }
    />
  );
}
