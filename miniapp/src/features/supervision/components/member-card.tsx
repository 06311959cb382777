import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { Button, Card, InlineNote, Stack, Tag } from '@/ui';
import {
  decline,
  insistOn,
  type Member,
  release,
  reportIn,
  scoreMember,
  type Whistle,
} from '../supervision.api';
import { text } from '../supervision.text';
import { instantOf, whenAfter } from '../when';
import { LeftTag, WhySheet } from './parts';
import { ScoreSheet } from './score-sheet';

const words = text.whistles;
type Why = 'decline' | 'insist' | 'release';
const NOTES: Record<Why, string> = {
  decline: words.declineNote,
  insist: words.reportInHint,
  release: words.cancelNote,
};

function State({ member }: { member: Member }) {
  const { status, statusLabel, late, reportBy } = member;
  if (status === 'CALLED') return <LeftTag due={reportBy} late={late ? 'LATE' : 'OK'} />;
  if (late)
    return (
      <Tag tone="late" icon="triangle-alert">
        {`${statusLabel}，${words.lateOne}`}
      </Tag>
    );
  return (
    <Tag
      tone={status === 'HERE' ? 'ok' : 'neutral'}
      {...(status === 'HERE' ? { icon: 'check' as const } : {})}
    >
      {statusLabel}
    </Tag>
  );
}

interface MemberCardProps {
  whistle: Whistle;
  member: Member;
  onDone: () => void;
}

/** One department: here, late, not competent, scored; and what I may do about it. */
export function MemberCard({ whistle, member, onDone }: MemberCardProps) {
  const [why, setWhy] = useState<Why | 'score'>();
  const [at, of] = [whistle.id, member.id];
  const coming = useAction((key: string) => reportIn(key, at, of));
  const saying = useAction((key: string, what: Why, reason: string) => {
    if (what === 'decline') return decline(key, at, of, reason);
    if (what === 'release') return release(key, at, of, reason);
    const reportBy = instantOf(whenAfter(1, '12:00'))!.toISOString();
    return insistOn(key, at, of, { reason, reportBy });
  });
  const scoring = useAction((key: string, score: number, reason: string) =>
    scoreMember(key, at, of, { score, reason }),
  );
  const after = (answer: unknown) => {
    if (!answer) return;
    setWhy(undefined);
    onDone();
  };
  const { can, reportedAt, reportedBy, declineReason, score, scoreReason } = member;
  const small = (what: Why | 'score') =>
    can.includes(what) && (
      <Button
        kind="ghost"
        size="small"
        label={`${words[what]}：${member.unitName}`}
        onPress={() => setWhy(what)}
      >
        {words[what]}
      </Button>
    );
  return (
    <Card selected={member.mine}>
      <Stack>
        <View className="sv-item__top">
          <View className="sv-item__title">{member.unitName}</View>
          <State member={member} />
        </View>
        <View className="sv-small">
          {reportedAt
            ? words.came(moment(reportedAt), reportedBy ?? '')
            : words.wants(moment(member.reportBy))}
        </View>
        {declineReason && <View className="sv-text">{declineReason}</View>}
        {score !== null && <View className="sv-small">{words.scored(score, scoreReason ?? '')}</View>}
        {can.includes('reportIn') && (
          <Button icon="map-pin" busy={coming.busy} onPress={() => void coming.run().then(after)}>
            {words.reportIn}
          </Button>
        )}
        {coming.error && <InlineNote tone="late">{coming.error.detail}</InlineNote>}
        {can.some((one) => one !== 'reportIn') && (
          <View className="sv-row">
            {small('decline')}
            {small('insist')}
            {small('release')}
            {small('score')}
          </View>
        )}
      </Stack>
      {why && why !== 'score' && (
        <WhySheet
          title={words[why]}
          caption={member.unitName}
          note={NOTES[why]}
          button={words[why]}
          busy={saying.busy}
          error={saying.error}
          onClose={() => setWhy(undefined)}
          onSend={(reason) => void saying.run(why, reason).then(after)}
        />
      )}
      {why === 'score' && (
        <ScoreSheet
          unitName={member.unitName}
          busy={scoring.busy}
          error={scoring.error}
          onClose={() => setWhy(undefined)}
          onSend={(given, reason) => void scoring.run(given, reason).then(after)}
        />
      )}
    </Card>
  );
}
