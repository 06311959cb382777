import { sizeOf } from '@linli/shared';
import { useRouter } from '@tarojs/taro';
import { moment } from '@/lib/format';
import { View } from '@tarojs/components';
import { BottomSheet, Button, Card, InlineNote, Page, Stack } from '@/ui';
import '../activity.scss';
import '../party.scss';
import type { Activity } from '../activity.api';
import { people, text } from '../activity.text';
import { ActionsPart } from '../components/actions-part';
import { ActivityBar } from '../components/activity-bar';
import { ActivityHead } from '../components/activity-head';
import { KnowPart, OrganiserPart, ReportPart, TasksPart } from '../components/more-parts';
import { PartyPart } from '../components/party-part';
import { PassPart } from '../components/pass-part';
import { SurveyPart } from '../components/survey-part';
import { offeredOf } from '../party';
import { type UseActivity, useActivity } from '../use-activity';

/** Places that are kept for my household until it answers. */
function OfferPart({ activity: { mine, can }, use }: { activity: Activity; use: UseActivity }) {
  if (!mine?.answerBy || !can.includes('accept')) return null;
  return (
    <Card tone="soon">
      <Stack>
        <View className="party__strong">{text.offer.title(people(offeredOf(mine)))}</View>
        <View>{text.offer.until(moment(mine.answerBy))}</View>
        <Button kind="civic" busy={use.busy} onPress={use.accept}>
          {text.offer.yes}
        </Button>
      </Stack>
    </Card>
  );
}

function LeaveSheet({ activity, use }: { activity: Activity; use: UseActivity }) {
  const { party: words } = text;
  return (
    <BottomSheet
      open={use.asking}
      caption={activity.title}
      title={words.leaveAsk}
      onClose={use.stay}
      footer={
        <View className="activity-foot">
          <Button kind="ghost" onPress={use.stay}>
            {words.leaveNo}
          </Button>
          <Button kind="civic" busy={use.leavingBusy} onPress={() => void use.leave()}>
            {words.leaveYes}
          </Button>
        </View>
      }
    >
      <View>{words.leaveHint}</View>
    </BottomSheet>
  );
}

function Body({ activity, use }: { activity: Activity; use: UseActivity }) {
  const isAlive = activity.status === 'PUBLISHED' || activity.status === 'CLOSED';
  const showsParty = activity.can.includes('come') || (!use.signedIn && activity.open);
  const hasSeats = activity.mine !== null && sizeOf(activity.mine) > 0;
  return (
    <Stack wide>
      <ActivityHead activity={activity} />
      {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      <OfferPart activity={activity} use={use} />
      <SurveyPart use={use} />
      <ReportPart activity={activity} />
      {showsParty && <PartyPart activity={activity} use={use} />}
      {hasSeats && <PassPart activity={activity} />}
      {isAlive && <ActionsPart activity={activity} />}
      <KnowPart activity={activity} />
      <TasksPart activity={activity} />
      <OrganiserPart activity={activity} />
      <LeaveSheet activity={activity} use={use} />
    </Stack>
  );
}

/** One activity: what it is, who of us comes and who waits, our code, and what to know before. */
export default function ActivityPage() {
  const { id = '' } = useRouter().params;
  const use = useActivity(id);
  const { activity, query } = use;
  return (
    <Page
      title={text.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      bar={activity && <ActivityBar activity={activity} use={use} />}
    >
      {activity && <Body activity={activity} use={use} />}
    </Page>
  );
}
