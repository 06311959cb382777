import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useWalk } from '@/lib/patrol/use-walk';
import { ActionBar, Button, InlineNote, Page, Section, Stack } from '@/ui';
import { leaderText as text } from '../checkin.text';
import { CodeCard } from '../components/code-card';
import { Evening } from '../components/evening';
import { RosterList } from '../components/roster';
import { type UseRoster, useRoster } from '../use-roster';
import { useShiftCode } from '../use-shift-code';

type Look = 'code' | 'list' | 'walk';

interface BarProps {
  use: UseRoster;
  ticking: boolean;
  /** On patrol: to the stops. Otherwise to her own check-in. */
  onStart: () => void;
  walking: boolean;
  onFinish: () => void;
}

function Bar({ use, ticking, onStart, walking, onFinish }: BarProps) {
  const [sure, setSure] = useState(false);
  const finishing = ticking && use.stillHere > 0;
  return (
    <ActionBar {...(ticking ? { note: text.finishNote } : {})}>
      {finishing && walking && (
        <Button kind="ghost" onPress={onStart}>
          {text.backToWalk}
        </Button>
      )}
      {finishing ? (
        <Button kind="red" onPress={() => (sure ? onFinish() : setSure(true))}>
          {sure ? text.finishSure : text.finish(use.stillHere)}
        </Button>
      ) : (
        <Button kind="red" onPress={onStart}>
          {walking ? text.backToWalk : text.start}
        </Button>
      )}
    </ActionBar>
  );
}

/**
 * 签到, for the leader: the code they scan, and who is here; she may tick the list instead. On patrol the same page then
 * leads from stop to stop.
 */
export default function LeaderCheckinPage() {
  const { id = '' } = useRouter().params;
  const use = useRoster(id);
  const { roster } = use;
  const isPatrol = roster?.kind === 'PATROL';
  const walk = useWalk({ shiftId: use.shiftId, enabled: isPatrol && Boolean(use.shiftId) });
  const [chosen, setLook] = useState<Look>();
  const look = chosen ?? (isPatrol && walk.round ? 'walk' : 'code');
  const shown = useShiftCode(look === 'walk' ? undefined : use.shiftId, () => void use.reload());
  const hasRoutes = isPatrol && (walk.loading || (walk.today?.plans.length ?? 0) > 0);
  if (roster && hasRoutes && look === 'walk')
    return <Evening use={use} roster={roster} walk={walk} onRollCall={() => setLook('list')} />;
  const ticking = look === 'list';
  return (
    <Page
      title={text.title}
      loading={use.loading}
      error={use.failure}
      onRetry={() => void use.retry()}
      bar={
        roster &&
        !shown.blocked && (
          <Bar
            key={look}
            use={use}
            ticking={ticking}
            walking={hasRoutes && Boolean(walk.round)}
            onStart={() => (hasRoutes ? setLook('walk') : void open('task/checkin', { id }))}
            onFinish={() => {
              walk.finish();
              void use.finish();
            }}
          />
        )
      }
    >
      {roster && (
        <Stack wide>
          <View className="leader-head">
            <View className="leader-head__title">{roster.title}</View>
            <View className="leader-head__hint">
              {text.starts(clock(roster.startAt), roster.meetingPoint)}
            </View>
          </View>
          {use.waiting > 0 && <InlineNote tone="soon">{text.waiting(use.waiting)}</InlineNote>}
          {!ticking && <CodeCard shown={shown} use={use} />}
          <Section
            title={text.here(roster.present, roster.missing)}
            action={{
              text: ticking ? text.code : text.list,
              onPress: () => setLook(ticking ? 'code' : 'list'),
            }}
          >
            <RosterList use={use} ticking={ticking} />
          </Section>
        </Stack>
      )}
    </Page>
  );
}
