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
  ChoiceList,
  ErrorLine,
  InlineNote,
  Page,
  ReasonRadio,
  Section,
  Stack,
  TextArea,
  UnitChoice,
} from '@/ui';
import { Guarded } from '../components/guarded';
import { WhenField } from '../components/parts';
import { fetchAnsweringUnits, fetchRequest, issueOrder } from '../supervision.api';
import { text } from '../supervision.text';
import { futureOf, whenAfter } from '../when';

const words = text.issue;
type Colour = components['schemas']['SupervisionColour'];
type Body = components['schemas']['IssueBody'];

const COLOURS = words.colours as readonly { key: Colour; text: string; hint: string }[];

function Issue({ requestId }: { requestId: string }) {
  const request = useQuery(`request:${requestId}`, () => fetchRequest(requestId), { onShow: false });
  const units = useQuery(`answering:${requestId}`, () => fetchAnsweringUnits(requestId), { onShow: false });
  const [written, write, forget] = useKept<{ colour: Colour; unitId: string; words: string }>(
    `issue:${requestId}`,
    { colour: 'YELLOW', unitId: '', words: '' },
  );
  const [when, setWhen] = useState(() => whenAfter(1, '17:30'));
  const [asked, setAsked] = useState(false);
  const sending = useAction((key: string, body: Body) => issueOrder(key, body));
  const unitId = written.unitId || units.data?.find(({ suggested }) => suggested)?.unitId || '';
  const until = futureOf(when);
  const said = written.words.trim();
  const send = async () => {
    setAsked(true);
    if (!unitId || !until || !said) return;
    const body = { requestId, unitId, colour: written.colour, text: said, answerBy: until.toISOString() };
    const made = await sending.run(body);
    if (!made) return;
    forget();
    await replace('supervision/orders', { id: made.id });
  };
  return (
    <Page
      title={words.title}
      loading={request.loading || units.loading}
      error={request.error ?? units.error}
      onRetry={() => void Promise.all([request.reload(), units.reload()])}
      bar={
        <ActionBar note={words.note}>
          <Button busy={sending.busy} onPress={() => void send()}>
            {words.button}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <View>
          <View className="sv-small">{words.about}</View>
          <View className="sv-title">{request.data?.title}</View>
        </View>
        <Section title={words.colour}>
          <ReasonRadio
            label={words.colour}
            choices={COLOURS}
            value={written.colour}
            onChange={(colour) => write({ colour })}
          />
        </Section>
        <Section title={words.unit}>
          <ChoiceList label={words.unit}>
            {(units.data ?? []).map((unit) => (
              <UnitChoice
                key={unit.unitId}
                name={unit.name}
                reason={unit.why}
                suggested={unit.suggested}
                on={unit.unitId === unitId}
                onPress={() => write({ unitId: unit.unitId })}
              />
            ))}
          </ChoiceList>
          {asked && !unitId && <ErrorLine>{words.needUnit}</ErrorLine>}
        </Section>
        <TextArea
          label={words.words}
          value={written.words}
          onChange={(value) => write({ words: value })}
          placeholder={words.placeholder}
          maxLength={300}
          error={asked && !said ? text.needWords : undefined}
        />
        <Section title={words.until}>
          <WhenField label={words.until} when={when} onChange={setWhen} wrong={asked && !until} />
        </Section>
        {sending.error && <InlineNote tone="late">{sending.error.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** The supervisor's own order about one request. */
export default function IssuePage() {
  const { requestId = '' } = useRouter().params;
  return (
    <Guarded title={words.title} needs="request.supervise">
      <Issue requestId={requestId} />
    </Guarded>
  );
}
