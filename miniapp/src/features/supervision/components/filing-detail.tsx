import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { Loaded } from '@/lib/loaded';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Button, Card, FactList, InlineNote, Section, Stack } from '@/ui';
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
import { Photos } from './parts';
import { Verdict } from './verdict';

const words = text.filings;

/** Approve or refuse, revoke, or take my own back. */
function Decide({ filing, onDone }: { filing: Filing; onDone: () => void }) {
  const { id, can, title } = filing;
  return (
    <Verdict
      caption={title}
      onDone={onDone}
      main={can.includes('approve') && { text: words.approve, run: (key) => approveFiling(key, id) }}
      plain={can.includes('withdraw') && { text: words.withdraw, run: (key) => withdrawFiling(key, id) }}
      reasoned={[
        can.includes('refuse') && {
          text: words.refuse,
          note: words.refuseNote,
          run: (key, reason) => refuseFiling(key, id, reason),
        },
        can.includes('revoke') && {
          text: words.revoke,
          note: words.revokeNote,
          run: (key, reason) => revokeFiling(key, id, reason),
        },
      ]}
    />
  );
}

function Shown({ filing, onDone }: { filing: Filing; onDone: () => void }) {
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
      <Decide filing={filing} onDone={onDone} />
      {requestId && (
        <Button kind="ghost" onPress={() => void open('request/detail', { id: requestId })}>
          {text.request}
        </Button>
      )}
    </Stack>
  );
}

/** One filing: why, by whom, until when, with its evidence; and the decision. */
export function FilingDetail({ id, onChanged }: { id: string; onChanged: () => void }) {
  const query = useQuery(`filing:${id}`, () => fetchFiling(id));
  const changed = () => {
    void query.reload();
    onChanged();
  };
  return <Loaded query={query}>{(filing) => <Shown filing={filing} onDone={changed} />}</Loaded>;
}
