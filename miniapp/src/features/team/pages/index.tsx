import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Cell, CellGroup, Input, Page, Section, Stack } from '@/ui';
import { OpenAsks } from '../components/open-asks';
import { TeamTree } from '../components/team-tree';
import { fetchAsks, fetchMine, fetchTeams } from '../team.api';
import '../team.scss';
import { text } from '../team.text';

const { list: words } = text;
const see = (id: string) => void open('team/detail', { id });

/** My team on top, or the way into one. */
function Mine({ id }: { id: string }) {
  const mine = useQuery(`team-mine-${id}`, fetchMine);
  const asks = useQuery(`team-asks-${id}`, fetchAsks);
  const team = mine.data;
  return (
    <Section title={words.mine}>
      <Stack>
        <CellGroup>
          {team ? (
            <Cell
              icon="vest"
              square="red"
              strong
              title={team.name}
              hint={`${team.regionName}，${text.people(team.people)}`}
              onPress={() => see(team.id)}
            />
          ) : (
            <Cell icon="vest" square="red" title={words.none} hint={words.noneHint} />
          )}
          {!team && (
            <Cell
              icon="qr-code"
              title={words.code}
              hint={words.codeHint}
              onPress={() => void open('team/join', {})}
            />
          )}
        </CellGroup>
        <OpenAsks
          asks={asks.data ?? []}
          reload={async () => {
            await Promise.all([mine.reload(), asks.reload()]);
          }}
        />
      </Stack>
    </Section>
  );
}

/** 志愿队伍: my own, and the tree of all of them. */
export default function TeamsPage() {
  const me = useSession((state) => state.me);
  const teams = useQuery('teams', fetchTeams);
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const all = teams.data ?? [];
  const found = all.filter(({ name, regionName }) => `${name}${regionName}`.includes(wanted));
  return (
    <Page title={words.title} loading={teams.loading} error={teams.error} onRetry={() => void teams.reload()}>
      <Stack wide>
        <View className="team-lead">{words.lead}</View>
        {me && <Mine id={me.id} />}
        <Section title={words.all}>
          <Stack>
            <Input label={words.find} value={search} onChange={setSearch} maxLength={20} />
            {found.length === 0 && <View className="team-hint">{words.noneFound}</View>}
            <TeamTree teams={found} whole={wanted === ''} onPick={see} />
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}
