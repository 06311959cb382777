import { View } from '@tarojs/components';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { TwoPanes } from '@/lib/two-panes';
import { useQuery } from '@/lib/use-query';
import { useSteps } from '@/lib/use-steps';
import { useWindow } from '@/lib/use-window';
import { Section, Stack } from '@/ui';
import { DeskParts } from '../components/desk-parts';
import { FoundPart } from '../components/found-part';
import { MergePart } from '../components/merge-part';
import { TeamTree } from '../components/team-tree';
import { fetchDesk, fetchTeams } from '../team.api';
import '../team.scss';
import { text } from '../team.text';

const { admin: words } = text;

function Admin() {
  const { wide } = useWindow();
  const me = useSession((state) => state.me);
  const teams = useQuery('teams-admin', fetchTeams);
  const [picked, setPicked] = useState('');
  const reach = (me?.memberships ?? []).map(({ regionCode }) => regionCode);
  const all = teams.data ?? [];
  const mine = all.filter(({ regionCode }) => reach.some((code) => regionCode.startsWith(code)));
  const desk = useQuery(`team-admin-${picked}`, () => fetchDesk(picked), { enabled: picked !== '' && wide });
  const steps = useSteps(async () => {
    await Promise.all([teams.reload(), picked ? desk.reload() : undefined]);
  });
  const pick = (id: string) => (wide ? setPicked(id) : void open('team/desk', { id }));
  return (
    <TwoPanes
      title={words.title}
      here="teams"
      loading={teams.loading}
      error={teams.error ?? desk.error}
      onRetry={() => void Promise.all([teams.reload(), desk.reload()])}
      words={{ detail: words.detail, pick: words.pick, pickHint: words.pickHint }}
      list={
        <Stack wide>
          <Section title={words.title}>
            <TeamTree teams={mine} whole={false} picked={picked} onPick={pick} />
          </Section>
          <FoundPart teams={all} steps={steps} />
          <MergePart teams={mine} steps={steps} />
        </Stack>
      }
      detail={
        wide && desk.data ? (
          <View>
            <DeskParts key={desk.data.id} desk={desk.data} steps={steps} />
          </View>
        ) : undefined
      }
    />
  );
}

/** 队伍管理, for the committee: founding, naming leaders, merging. */
export default function TeamAdminPage() {
  return (
    <Guarded needs="team.manage" who={words.who} title={words.title}>
      <Admin />
    </Guarded>
  );
}
