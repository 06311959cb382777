import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { span } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { openTab } from '@/lib/navigate';
import { Button, Card, FactList, InlineNote, Page, Stack, Tag, TextArea } from '@/ui';
import { GuestsPart } from '../components/guests-part';
import { ReportPart } from '../components/report-part';
import { StepsPart } from '../components/steps-part';
import { VolunteersPart } from '../components/volunteers-part';
import '../desk.scss';
import type { Managed } from '../desk.api';
import { text } from '../desk.text';
import { useHost, useReview, useRights } from '../use-host';

const { host: words } = text;

function Head({
  title,
  startAt,
  endAt,
  place,
  statusLabel,
}: Pick<Managed, 'title' | 'startAt' | 'endAt' | 'place' | 'statusLabel'>) {
  return (
    <View>
      <View className="desk-title">{title}</View>
      <View className="desk-hint">{`${span(startAt, endAt)}，${place}`}</View>
      <Tag tone="civic">{statusLabel}</Tag>
    </View>
  );
}

function Figures({ activity: { figures, quota } }: { activity: Managed }) {
  const { signedUp, waiting, came, liked, rated } = figures;
  return (
    <Card>
      <FactList
        facts={[
          { name: words.signedUp, value: `${signedUp} / ${quota}` },
          { name: words.waiting, value: waiting },
          { name: words.came, value: came },
          { name: words.liked, value: rated > 0 ? `${liked} / ${rated}` : null },
        ]}
      />
    </Card>
  );
}

function Host({ id }: { id: string }) {
  const use = useHost(id);
  const { activity, query } = use;
  const status = activity?.status;
  const isPublished = status === 'PUBLISHED' || status === 'CLOSED';
  const isOver = status === 'HELD' || status === 'SUMMED_UP';
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {activity && (
        <Stack wide>
          <Head {...activity} />
          {status !== 'DRAFT' && status !== 'IN_REVIEW' && <Figures activity={activity} />}
          <StepsPart activity={activity} use={use} />
          {isOver && <ReportPart activity={activity} onDone={() => void query.reload()} />}
          {(isPublished || isOver) && <GuestsPart id={id} />}
          {isPublished && <VolunteersPart activity={activity} use={use} />}
        </Stack>
      )}
    </Page>
  );
}

/** What the street sees of an activity before it is published. */
function Review({ id }: { id: string }) {
  const use = useReview(id);
  const { activity, query } = use;
  const decide = async (approve: boolean) => {
    if (await use.decide(approve)) await openTab('messages');
  };
  return (
    <Page title={words.title} loading={query.loading} error={query.error} onRetry={() => void query.reload()}>
      {activity && (
        <Stack wide>
          <Head {...activity} />
          <Card>
            <Stack>
              <View>{activity.summary}</View>
              {activity.notes.map((note) => (
                <View key={note} className="desk-hint">
                  {note}
                </View>
              ))}
              <View className="desk-hint">{text.guests(0, activity.quota)}</View>
            </Stack>
          </Card>
          {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
          {use.returning && (
            <TextArea label={words.returnAsk} value={use.reason} onChange={use.setReason} maxLength={200} />
          )}
          {activity.can.includes('review') && (
            <View className="desk-foot">
              <Button
                kind="ghost"
                busy={use.busy}
                onPress={() => (use.returning ? void decide(false) : use.setReturning(true))}
              >
                {use.returning ? words.returnYes : words.steps.return}
              </Button>
              <Button kind="civic" busy={use.busy} onPress={() => void decide(true)}>
                {words.steps.approve}
              </Button>
            </View>
          )}
        </Stack>
      )}
    </Page>
  );
}

/** One activity for whoever puts it on, or for the street that looks at it first. */
export default function HostPage() {
  const { id = '' } = useRouter().params;
  const { manages, reviews } = useRights();
  if (reviews && !manages) return <Review id={id} />;
  return (
    <Guarded title={words.title} who={text.who} needs="activity.manage">
      <Host id={id} />
    </Guarded>
  );
}
