import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { type Steps, useSteps } from '@/lib/use-steps';
import {
  BottomSheet,
  Button,
  Card,
  Cell,
  CellGroup,
  Empty,
  ErrorLine,
  InlineNote,
  Page,
  Section,
  Stack,
} from '@/ui';
import { Figures } from '../components/figures';
import { JoinBar } from '../components/join-bar';
import { WhoPart } from '../components/who-part';
import { fetchMine, fetchTeam, leaveTeam, type TeamLine, type TeamPage } from '../team.api';
import '../team.scss';
import { text } from '../team.text';

const { page: words } = text;

function Notices({ team }: { team: TeamPage }) {
  if (team.notices.length === 0) return null;
  return (
    <Section title={words.notices}>
      <Stack>
        {team.notices.map(({ id, text: said, author, dueAt }) => (
          <Card key={id}>
            <View className="team-words">{said}</View>
            <View className="team-hint">{words.from(author, moment(dueAt))}</View>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

function Ahead({ team }: { team: TeamPage }) {
  return (
    <Section title={words.ahead}>
      {team.ahead.length === 0 ? (
        <View className="team-hint">{words.nothing}</View>
      ) : (
        <CellGroup>
          {team.ahead.map(({ taskId, title, meetingPoint, startAt, missing }) => (
            <Cell
              key={taskId}
              icon="calendar"
              title={title}
              hint={`${moment(startAt)}，${meetingPoint}`}
              value={words.missing(missing)}
              onPress={() => void open('task/detail', { id: taskId })}
            />
          ))}
        </CellGroup>
      )}
    </Section>
  );
}

function Around({ title, teams }: { title: string; teams: readonly TeamLine[] }) {
  if (teams.length === 0) return null;
  return (
    <Section title={title}>
      <CellGroup>
        {teams.map(({ id, name, people }) => (
          <Cell
            key={id}
            icon="users"
            title={name}
            value={text.people(people)}
            onPress={() => void open('team/detail', { id })}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

function Leave({ team, steps }: { team: TeamPage; steps: Steps }) {
  const [asking, setAsking] = useState(false);
  const yes = async () => {
    if (await steps.step('leave', (key) => leaveTeam(key, team.id))) setAsking(false);
  };
  return (
    <>
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {words.leave}
      </Button>
      <BottomSheet
        open={asking}
        title={words.leaveAsk}
        caption={team.name}
        onClose={() => setAsking(false)}
        footer={
          <View className="team-foot">
            <Button kind="ghost" onPress={() => setAsking(false)}>
              {words.leaveNo}
            </Button>
            <Button busy={steps.busy === 'leave'} onPress={() => void yes()}>
              {words.leaveYes}
            </Button>
          </View>
        }
      >
        <Stack>
          <View>{words.leaveHint}</View>
          {steps.errors.leave && <ErrorLine>{steps.errors.leave}</ErrorLine>}
        </Stack>
      </BottomSheet>
    </>
  );
}

/** A team: what it is, who leads, what it did and does next; without an id my own. */
export default function TeamPageView() {
  const { id } = useRouter().params;
  const me = useSession((state) => state.me);
  const query = useQuery(`team-${id ?? 'mine'}-${me?.id}`, () => (id ? fetchTeam(id) : fetchMine()), {
    enabled: Boolean(id ?? me),
  });
  const steps = useSteps(query.reload);
  const team = query.data;
  const none = !id && query.error?.code === 'http.not_found';
  const empty = none ? (
    <Empty
      icon="vest"
      tone="red"
      title={text.list.none}
      hint={text.list.noneHint}
      action={{ text: text.list.title, onPress: () => void open('team/index', {}) }}
    />
  ) : !id && !me ? (
    <Empty
      icon="log-in"
      title={text.signIn}
      action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
    />
  ) : undefined;
  return (
    <Page
      title={team?.name ?? words.title}
      loading={query.loading}
      error={none ? null : query.error}
      onRetry={() => void query.reload()}
      empty={empty}
      bar={team && <JoinBar team={team} steps={steps} signedIn={Boolean(me)} />}
    >
      {team && (
        <Stack wide>
          {team.cameFrom && <InlineNote>{words.cameFrom(team.cameFrom)}</InlineNote>}
          <View>
            <View className="team-hint">
              {[team.regionName, text.people(team.people), team.mine && words.mine]
                .filter(Boolean)
                .join('，')}
            </View>
            {team.intro && <View className="team-words">{team.intro}</View>}
          </View>
          {team.can.includes('lead') && (
            <CellGroup>
              <Cell
                icon="flag"
                square="red"
                strong
                title={words.desk}
                hint={words.deskHint}
                onPress={() => void open('team/desk', { id: team.id })}
              />
            </CellGroup>
          )}
          <Notices team={team} />
          <Figures span={words.month} figures={team.month} />
          <Figures span={words.year} figures={team.year} />
          <Ahead team={team} />
          {me && <WhoPart team={team} />}
          <Around title={words.below} teams={team.below} />
          <Around title={words.above} teams={team.above} />
          {team.can.includes('leave') && <Leave team={team} steps={steps} />}
        </Stack>
      )}
    </Page>
  );
}
