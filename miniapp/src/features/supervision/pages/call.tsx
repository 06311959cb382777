import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { replace } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, CheckRow, ErrorLine, InlineNote, Page, Section, Stack, TextArea } from '@/ui';
import { Guarded } from '../components/guarded';
import { WhenField } from '../components/parts';
import { callDepartments, callMore, fetchDepartments, fetchRequest, fetchWhistle } from '../supervision.api';
import { text } from '../supervision.text';
import { futureOf, whenAfter } from '../when';

const words = text.call;

/** `whistleId`: others are called to one that is open. */
function Call({ requestId, whistleId }: { requestId: string; whistleId: string | undefined }) {
  const request = useQuery(`request:${requestId}`, () => fetchRequest(requestId), { onShow: false });
  const units = useQuery(`departments:${requestId}`, () => fetchDepartments(requestId), { onShow: false });
  const known = useQuery(`whistle:${whistleId}`, () => fetchWhistle(whistleId ?? ''), {
    enabled: whistleId !== undefined,
    onShow: false,
  });
  const [written, write, forget] = useKept<{ unitIds: string[]; words: string }>(
    `call:${whistleId ?? requestId}`,
    { unitIds: [], words: '' },
  );
  const [when, setWhen] = useState(() => whenAfter(1, '10:00'));
  const [asked, setAsked] = useState(false);
  const sending = useAction((key: string, unitIds: string[], what: string, reportBy: string) =>
    whistleId
      ? callMore(key, whistleId, { unitIds, reportBy })
      : callDepartments(key, { requestId, unitIds, what, reportBy }),
  );
  const called = known.data?.members.map(({ unitId }) => unitId) ?? [];
  const choices = (units.data ?? []).filter(({ unitId }) => !called.includes(unitId));
  const { unitIds } = written;
  const until = futureOf(when);
  const said = written.words.trim();
  const ready = unitIds.length > 0 && until && (said || whistleId);
  const send = async () => {
    setAsked(true);
    if (!ready) return;
    const made = await sending.run(unitIds, said, until.toISOString());
    if (!made) return;
    forget();
    await replace('supervision/whistles', { id: made.id });
  };
  return (
    <Page
      title={whistleId ? words.titleMore : words.title}
      loading={request.loading || units.loading || known.loading}
      error={request.error ?? units.error ?? known.error}
      onRetry={() => void Promise.all([request.reload(), units.reload()])}
      bar={
        <ActionBar note={words.note}>
          <Button busy={sending.busy} onPress={() => void send()}>
            {words.button(unitIds.length)}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <View>
          <View className="sv-small">{words.about}</View>
          <View className="sv-title">{request.data?.title}</View>
        </View>
        <Section title={words.units} hint={words.unitsHint}>
          {choices.map(({ unitId, name, kindLabel, suggested }) => (
            <CheckRow
              key={unitId}
              checked={unitIds.includes(unitId)}
              label={name}
              hint={suggested ? words.busy : kindLabel}
              onChange={(on) =>
                write({ unitIds: on ? [...unitIds, unitId] : unitIds.filter((one) => one !== unitId) })
              }
            >
              {name}
            </CheckRow>
          ))}
          {asked && unitIds.length === 0 && <ErrorLine>{words.needUnits}</ErrorLine>}
        </Section>
        {!whistleId && (
          <TextArea
            label={words.words}
            value={written.words}
            onChange={(value) => write({ words: value })}
            placeholder={words.placeholder}
            maxLength={300}
            error={asked && !said ? text.needWords : undefined}
          />
        )}
        <Section title={words.until}>
          <WhenField label={words.until} when={when} onChange={setWhen} wrong={asked && !until} />
        </Section>
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** A street calls departments to one request. */
export default function CallPage() {
  const { requestId = '', id } = useRouter().params;
  return (
    <Guarded title={words.title} needs="whistle.call">
      <Call requestId={requestId} whistleId={id} />
    </Guarded>
  );
}
