import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { moment, span } from '@/lib/format';
import { open, replace } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { useSession } from '@/lib/session';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { useKeptVisits } from '@/lib/visit-queue';
import {
  ActionBar,
  Button,
  Card,
  Empty,
  ErrorLine,
  InlineNote,
  Meta,
  Page,
  ReadAloud,
  Section,
  Stack,
  StateCard,
  Tag,
  useUi,
} from '@/ui';
import { DoorStep, LogSteps, StepBarFoot } from '../components/visit-steps';
import { Waiting } from '../components/waiting';
import { useVisit } from '../use-visit';
import { fetchMine, type OwnVisit } from '../visit.api';
import '../visit.scss';
import { text } from '../visit.text';

const { go: words } = text;

function Row({ visit }: { visit: OwnVisit }) {
  const { id, phrase, communityName, startAt, endAt, opensAt, can, status } = visit;
  const done = status === 'DONE';
  return (
    <Card>
      <View className="visit-card">
        <View className="visit-card__head">
          <View className="visit-card__title">{phrase}</View>
          {can.length > 0 && <Tag tone="red">{words.today}</Tag>}
        </View>
        <Meta parts={[span(startAt, endAt), communityName]} />
        {!done && can.length === 0 && (
          <View className="visit-card__hint">{words.opens(moment(opensAt))}</View>
        )}
        {can.length > 0 && (
          <Button kind="red" onPress={() => void replace('visit/go', { id })}>
            {can.includes('finish') ? words.goOn : words.toDoor}
          </Button>
        )}
      </View>
    </Card>
  );
}

function List({ visits }: { visits: readonly OwnVisit[] }) {
  const next = visits.filter(({ status }) => status !== 'DONE');
  const done = visits.filter(({ status }) => status === 'DONE');
  return (
    <Stack wide>
      {next.length > 0 && (
        <Section title={words.next}>
          {next.map((visit) => (
            <Row key={visit.id} visit={visit} />
          ))}
        </Section>
      )}
      {done.length > 0 && (
        <Section title={words.done}>
          {done.map((visit) => (
            <Row key={visit.id} visit={visit} />
          ))}
        </Section>
      )}
    </Stack>
  );
}

function One({ visit, reload }: { visit: OwnVisit; reload: () => Promise<void> }) {
  const { large } = useUi();
  const use = useVisit(visit.id, reload);
  if (use.finished)
    return (
      <Page title={words.title} bar={<ActionBar>{toList}</ActionBar>}>
        {use.finished === 'sent' ? (
          <StateCard tone="ok" icon="circle-check" title={words.finished} hint={words.finishedHint} />
        ) : (
          <StateCard tone="civic" icon="wifi-off" title={words.keptTitle} hint={words.keptHint} />
        )}
      </Page>
    );
  if (use.arrived || visit.can.includes('finish'))
    return (
      <Page title={visit.phrase} bar={<StepBarFoot use={use} />}>
        <LogSteps use={use} />
      </Page>
    );
  const spoken = use.door
    ? `${use.door.name}，${use.door.address ?? ''}，${use.door.notes ?? ''}`
    : visit.phrase;
  return (
    <Page
      title={use.door ? words.doorTitle : words.title}
      bar={
        <ActionBar note={use.door ? words.arrivedHint : undefined}>
          {use.door || use.noSignal ? (
            <Button kind="red" busy={use.sending} onPress={() => void use.start()}>
              {words.arrived}
            </Button>
          ) : (
            <Button kind="red" busy={use.opening} onPress={() => void use.open()}>
              {words.toDoor}
            </Button>
          )}
        </ActionBar>
      }
    >
      <Stack wide>
        {use.door ? (
          <DoorStep use={use} />
        ) : (
          <View className="visit-step">
            <View className="visit-step__question">{visit.phrase}</View>
            <Meta parts={[span(visit.startAt, visit.endAt), visit.communityName]} />
            <View className="visit-lead">{words.doorHint}</View>
          </View>
        )}
        {large && platform.can.speak && <ReadAloud onPress={() => platform.speak(spoken)} />}
        {use.noSignal ? (
          <InlineNote tone="soon" icon="wifi-off">
            {words.noDoor}
          </InlineNote>
        ) : (
          use.failed && <ErrorLine>{use.failed}</ErrorLine>
        )}
      </Stack>
    </Page>
  );
}

const toList = <Button onPress={() => void replace('visit/go', {})}>{words.backToList}</Button>;

/** 去看望, for the visitor: her visits; on the day the door, then one question a page. */
export default function GoVisitPage() {
  const { id } = useRouter().params;
  const signedIn = useSession((state) => Boolean(state.me));
  const personId = useSession(({ me }) => me?.id) ?? '';
  const query = useQuery('visits-mine', fetchMine, { enabled: signedIn });
  const [known, keep] = useKept<{ visits: OwnVisit[] }>(`visits-mine:${personId}`, { visits: [] });
  const { data } = query;
  useEffect(() => {
    if (data) keep({ visits: data });
  }, [data, keep]);
  const visits = data ?? known.visits;
  const waiting = useKeptVisits((state) => state.visits).filter((one) => one.personId === personId);
  const isHere = (one: OwnVisit) =>
    one.can.length > 0 || one.status === 'DONE' || waiting.some((each) => each.id === one.id);
  const visit = visits.find((one) => one.id === id && isHere(one));
  if (visit) return <One key={visit.id} visit={visit} reload={query.reload} />;
  const empty = signedIn ? (
    visits.length + waiting.length === 0 && !query.loading ? (
      <Empty icon="heart" title={words.none} hint={words.noneHint} />
    ) : undefined
  ) : (
    <Empty
      icon="log-in"
      title={text.go.none}
      action={{ text: '去登录', onPress: () => void open('account/sign-in') }}
    />
  );
  return (
    <Page
      title={words.title}
      loading={query.loading && visits.length === 0}
      error={visits.length + waiting.length > 0 ? null : query.error}
      onRetry={() => void query.reload()}
      empty={empty}
    >
      <Stack wide>
        <Waiting kept={waiting.filter(({ finishedAt }) => finishedAt)} visits={visits} />
        <List visits={visits} />
      </Stack>
    </Page>
  );
}
