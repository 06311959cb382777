import { View } from '@tarojs/components';
import type { components } from '@linli/shared';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { replace } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  DateField,
  Empty,
  ErrorLine,
  InlineNote,
  Page,
  PhotoGrid,
  ReasonRadio,
  Section,
  Stack,
  TextArea,
} from '@/ui';
import { Guarded } from '../components/guarded';
import { askFiling, fetchMyOrders, fetchReasons, fetchRequest } from '../supervision.api';
import { text } from '../supervision.text';
import { useEvidence } from '../use-evidence';
import { futureOf, whenAfter } from '../when';
import '../components/parts.scss';

const words = text.ask;
const SHORTEST = 5;
type Reason = components['schemas']['FilingReasonView'];

function AskForm({ requestId, reasons }: { requestId: string; reasons: readonly Reason[] }) {
  const request = useQuery(`request:${requestId}`, () => fetchRequest(requestId), { onShow: false });
  const [written, write, forget] = useKept<{ reason: string; words: string }>(`filing:${requestId}`, {
    reason: '',
    words: '',
  });
  const photos = useEvidence(`filing-photos:${requestId}`);
  const [until, setUntil] = useState(() => whenAfter(30, '17:30').day);
  const [asked, setAsked] = useState(false);
  const reason = reasons.find(({ key }) => key === written.reason);
  const expiresAt = futureOf({ day: until, clock: '17:30' });
  const said = written.words.trim();
  const needsPhoto = reason?.needsPhoto === true && photos.count === 0;
  const sending = useAction(async (key: string, body: { reason: string; note: string; expiresAt: string }) =>
    askFiling(key, { requestId, ...body, photoIds: await photos.send() }),
  );
  const send = async () => {
    setAsked(true);
    if (!reason || said.length < SHORTEST || !expiresAt || needsPhoto) return;
    const made = await sending.run({ reason: reason.key, note: said, expiresAt: expiresAt.toISOString() });
    if (!made) return;
    forget();
    photos.forget();
    await replace('supervision/filings', { id: made.id });
  };
  const wrong = Object.values(sending.error?.fields ?? {}).join('，');
  return (
    <Page
      title={words.title}
      loading={request.loading}
      error={request.error}
      onRetry={() => void request.reload()}
      bar={
        <ActionBar note={words.note}>
          <Button busy={sending.busy} onPress={() => void send()}>
            {words.button}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <View className="sv-title">{request.data?.title}</View>
        <Section title={words.reason}>
          <ReasonRadio
            label={words.reason}
            choices={reasons.map(({ key, label, kindLabel }) => ({ key, text: label, hint: kindLabel }))}
            value={written.reason || null}
            onChange={(key) => write({ reason: key })}
          />
          {asked && !reason && <ErrorLine>{words.needReason}</ErrorLine>}
        </Section>
        <TextArea
          label={words.words}
          value={written.words}
          onChange={(value) => write({ words: value })}
          placeholder={words.placeholder}
          maxLength={300}
          error={asked && said.length < SHORTEST ? text.needWords : undefined}
        />
        <Section title={words.until} hint={reason ? words.longest(reason.longestDays) : ''}>
          <DateField
            label={words.until}
            mode="date"
            value={until}
            onChange={setUntil}
            invalid={asked && !expiresAt}
          />
          {asked && !expiresAt && <ErrorLine>{words.needDay}</ErrorLine>}
        </Section>
        <Section title={words.photos} hint={reason?.needsPhoto ? words.photosNeeded : ''}>
          <PhotoGrid {...photos.grid} addText={text.addPhoto} />
          {asked && needsPhoto && <ErrorLine>{words.needPhoto}</ErrorLine>}
        </Section>
        {sending.error && <InlineNote tone="late">{wrong || sending.error.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** Which of my orders it is about, when it was not said. */
function Which({ onPick }: { onPick: (requestId: string) => void }) {
  const orders = useQuery('orders:open', fetchMyOrders);
  const choices = (orders.data ?? []).map(({ request: { id, title, address } }) => ({
    key: id,
    text: title,
    hint: address,
  }));
  return (
    <Page
      title={words.title}
      loading={orders.loading}
      error={orders.error}
      onRetry={() => void orders.reload()}
      empty={
        orders.data?.length === 0 ? (
          <Empty icon="circle-check" title={words.noOrders} hint={words.noOrdersHint} />
        ) : undefined
      }
    >
      <Section title={words.which}>
        <ReasonRadio label={words.which} choices={choices} value={null} onChange={onPick} />
      </Section>
    </Page>
  );
}

function Ask({ given }: { given: string | undefined }) {
  const [requestId, setRequestId] = useState(given);
  const reasons = useQuery('filing-reasons', fetchReasons, { onShow: false });
  if (!requestId) return <Which onPick={setRequestId} />;
  if (!reasons.data)
    return (
      <Page
        title={words.title}
        loading={reasons.loading}
        error={reasons.error}
        onRetry={() => void reasons.reload()}
      />
    );
  return <AskForm key={requestId} requestId={requestId} reasons={reasons.data} />;
}

/** A unit or a grid worker asks that a request be left out for a while. */
export default function AskFilingPage() {
  const { requestId } = useRouter().params;
  return (
    <Guarded title={words.title} needs="filing.ask">
      <Ask given={requestId} />
    </Guarded>
  );
}
