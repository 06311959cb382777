import { View } from '@tarojs/components';
import { dayInFull, serviceHoursText } from '@linli/shared';
import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  BottomSheet,
  Button,
  Card,
  Empty,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  Stack,
  Tag,
  TextArea,
} from '@/ui';
import { fetchIssued, type Issued, revoke } from '../certificate.api';
import '../certificate.scss';
import { text } from '../certificate.text';

const { desk: words } = text;

function IssuedCard({ one, onRevoke }: { one: Issued; onRevoke: () => void }) {
  const revoked = one.status === 'REVOKED';
  return (
    <Card>
      <View className="certificate-issued">
        <View className="certificate-issued__text">
          <View className="certificate-issued__head">
            <View className="certificate-issued__name">{one.holder}</View>
            {revoked && <Tag tone="late">{text.revoked}</Tag>}
          </View>
          <View>{one.number}</View>
          <View className="certificate-lead">
            {`${dayInFull(one.from)} 至 ${dayInFull(one.to)}，${one.times} 次，${serviceHoursText(one.minutes)}`}
          </View>
          <View className="certificate-lead">
            {revoked ? words.revokedBy(one.revokedBy, one.revokeReason) : shortMoment(one.issuedAt)}
          </View>
        </View>
        {!revoked && (
          <Button kind="ghost" size="small" label={`${words.revoke}${one.number}`} onPress={onRevoke}>
            {words.revoke}
          </Button>
        )}
      </View>
    </Card>
  );
}

function RevokeSheet({ one, onDone }: { one: Issued | undefined; onDone: (changed: boolean) => void }) {
  const [reason, setReason] = useState('');
  const revoking = useAction(revoke);
  const close = (changed: boolean) => {
    setReason('');
    revoking.clear();
    onDone(changed);
  };
  const run = async () => {
    if (one && (await revoking.run(one.id, reason.trim()))) close(true);
  };
  return (
    <BottomSheet
      open={Boolean(one)}
      title={`${words.revoke}${one?.holder ?? ''}的证明`}
      caption={one?.number ?? ''}
      onClose={() => close(false)}
      footer={
        <>
          <Button kind="ghost" onPress={() => close(false)}>
            {words.keep}
          </Button>
          <Button
            busy={revoking.busy}
            {...(reason.trim().length < 2 ? { offBecause: words.reason } : {})}
            onPress={() => void run()}
          >
            {words.confirm}
          </Button>
        </>
      }
    >
      <Stack>
        <TextArea
          label={words.reason}
          value={reason}
          onChange={setReason}
          placeholder={words.reasonPlaceholder}
          maxLength={200}
        />
        {revoking.error && <ErrorLine>{revoking.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

function Book() {
  const query = useQuery('certificates-issued', fetchIssued);
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Issued>();
  const all = query.data ?? [];
  const found = all.filter(({ number, holder }) => `${number}${holder}`.includes(search.trim()));
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data && all.length === 0 ? (
          <Empty icon="award" title={words.none} hint={words.noneHint} />
        ) : undefined
      }
    >
      <Stack wide>
        <InlineNote>{words.lead}</InlineNote>
        <Input label={words.find} value={search} onChange={setSearch} maxLength={30} />
        {found.length === 0 && <View className="certificate-lead">{words.noneFound}</View>}
        <Stack>
          {found.map((one) => (
            <IssuedCard key={one.id} one={one} onRevoke={() => setAsked(one)} />
          ))}
        </Stack>
      </Stack>
      <RevokeSheet
        one={asked}
        onDone={(changed) => {
          setAsked(undefined);
          if (changed) void query.reload();
        }}
      />
    </Page>
  );
}

/** 开出的服务证明: what was issued in the committee's name, to look up before sealing, and to take back. */
export default function IssuedCertificatesPage() {
  return (
    <Guarded title={words.title} who={words.who} needs="certificate.manage">
      <Book />
    </Guarded>
  );
}
