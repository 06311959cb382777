import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { open } from '@/lib/navigate';
import { ActionBar, Button, InlineNote, Page, Section, Stack } from '@/ui';
import { leaderText as text } from '../checkin.text';
import { CodeCard } from '../components/code-card';
import { RosterList } from '../components/roster';
import { useRoster } from '../use-roster';
import { useShiftCode } from '../use-shift-code';

/** 签到, for the leader: the code they scan, and who is here. She may tick the list instead. */
export default function LeaderCheckinPage() {
  const { id = '' } = useRouter().params;
  const use = useRoster(id);
  const shown = useShiftCode(use.shiftId, () => void use.reload());
  const [ticking, setTicking] = useState(false);
  const [sure, setSure] = useState(false);
  const { roster } = use;
  return (
    <Page
      title={text.title}
      loading={use.loading}
      error={use.failure}
      onRetry={() => void use.retry()}
      bar={
        roster &&
        !shown.blocked && (
          <ActionBar {...(ticking ? { note: text.finishNote } : {})}>
            {ticking && use.stillHere > 0 ? (
              <Button kind="red" onPress={() => (sure ? void use.finish() : setSure(true))}>
                {sure ? text.finishSure : text.finish(use.stillHere)}
              </Button>
            ) : (
              <Button kind="red" onPress={() => void open('task/checkin', { id })}>
                {text.start}
              </Button>
            )}
          </ActionBar>
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
            action={{ text: ticking ? text.code : text.list, onPress: () => setTicking(!ticking) }}
          >
            <RosterList use={use} ticking={ticking} />
          </Section>
        </Stack>
      )}
    </Page>
  );
}
