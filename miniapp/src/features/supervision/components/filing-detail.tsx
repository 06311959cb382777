import { View } from '@tarojs/components';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, FactList, InlineNote, Section, Skeleton, Stack } from '@/ui';
import {
  approveFiling,
  fetchFiling,
  type Filing,
  refuseFiling,
  revokeFiling,
  withdrawFiling,
} from '../supervision.api';
import { text } from '../supervision.text';
import { StatusTag } from './filing-list';
import { Photos, WhySheet } from './parts';

const words = text.filings;

/** Approve or refuse, revoke, or take my own back. */
function Decide({ filing, onDone }: { filing: Filing; onDone: () => void }) {
  const [why, setWhy] = useState<'refuse' | 'revoke'>();
  const approving = useAction(approveFiling);
  const withdrawing = useAction(withdrawFiling);
  const refusing = useAction((key: string, reason: string) =>
    (why === 'refuse' ? refuseFiling : revokeFiling)(key, filing.id, reason),
  );
  const after = (answer: unknown) => {
    if (!answer) return;
    setWhy(undefined);
    onDone();
  };
  const { can } = filing;
  const failed = approving.error ?? withdrawing.error;
  return (
    <Stack>
      {can.includes('approve') && (
        <Button icon="check" busy={approving.busy} onPress={() => void approving.run(filing.id).then(after)}>
          {words.approve}
        </Button>
      )}
      <View className="sv-row">
        {can.includes('refuse') && (
          <Button kind="ghost" size="small" onPress={() => setWhy('refuse')}>
            {words.refuse}
          </Button>
        )}
        {can.includes('revoke') && (
          <Button kind="ghost" size="small" onPress={() => setWhy('revoke')}>
            {words.revoke}
          </Button>
        )}
        {can.includes('withdraw') && (
          <Button
            kind="ghost"
            size="small"
            busy={withdrawing.busy}
            onPress={() => void withdrawing.run(filing.id).then(after)}
          >
            {words.withdraw}
          </Button>
        )}
      </View>
      {failed && <InlineNote tone="late">{failed.detail}</InlineNote>}
      {why && (
        <WhySheet
          title={words[why]}
          caption={filing.title}
          note={why === 'refuse' ? words.refuseNote : words.revokeNote}
          button={words[why]}
          busy={refusing.busy}
          error={refusing.error}
          onClose={() => setWhy(undefined)}
          onSend={(reason) => void refusing.run(reason).then(after)}
        />
      )}
    </Stack>
  );
}

/** One filing: why, by whom, until when, with its evidence; and the decision. */
export function FilingDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { data: filing, error, loading, reload } = useQuery(`filing:${id}`, () => fetchFiling(id));
  if (loading) return <Skeleton cards={2} />;
  if (!filing)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void reload() }}>
        {error?.detail}
      </InlineNote>
    );
  const { requestId } = filing;
  const decided = filing.decidedBy && filing.decidedAt && `${filing.decidedBy}，${moment(filing.decidedAt)}`;
  return (
    <Stack wide>
      <Stack>
        <View className="sv-head">
          <StatusTag filing={filing} />
        </View>
        <View className="sv-title">{filing.title}</View>
        <Card>
          <FactList
            facts={[
              { name: words.reason, value: filing.reasonLabel },
              { name: words.where, value: filing.address },
              { name: requestId ? words.note : words.did, value: filing.note },
              { name: words.asker, value: `${filing.askedBy}，${moment(filing.askedAt)}` },
              { name: words.expires, value: moment(filing.expiresAt) },
              { name: words.decided, value: decided },
              { name: words.said, value: filing.decisionNote },
            ]}
          />
        </Card>
        <InlineNote>{filing.requestId ? words.counts : words.spot}</InlineNote>
      </Stack>
      {filing.photos.length > 0 && (
        <Section title={text.photos}>
          <Photos photos={filing.photos} />
        </Section>
      )}
      <Decide
        filing={filing}
        onDone={() => {
          void reload();
          onChanged();
        }}
      />
      {requestId && (
        <Button kind="ghost" onPress={() => void open('request/detail', { id: requestId })}>
          {text.request}
        </Button>
      )}
    </Stack>
  );
}
