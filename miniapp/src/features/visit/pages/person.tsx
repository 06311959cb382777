import { CONSENT_GIVER_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { back, open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  BottomSheet,
  Button,
  Card as Box,
  Cell,
  CellGroup,
  Empty,
  ErrorLine,
  FactList,
  InlineNote,
  Input,
  Page,
  Section,
  Stack,
} from '@/ui';
import { LogList } from '../components/log-list';
import { PlanSheet } from '../components/plan-sheet';
import { type Card, type Detail, endCard, endPlan, fetchCards, look } from '../visit.api';
import '../visit.scss';
import { text } from '../visit.text';

const { person: words } = text;

function Facts({ detail }: { detail: Detail }) {
  const { address, phone, notes, why, consentBy, consentNote, endsOn } = detail;
  const consent = consentBy && [CONSENT_GIVER_LABELS[consentBy], consentNote].filter(Boolean).join('，');
  return (
    <Box>
      <FactList
        facts={[
          { name: words.address, value: address },
          { name: words.phone, value: phone },
          { name: words.notes, value: notes },
          { name: words.why, value: why },
          { name: words.consent, value: consent },
          { name: words.ends, value: endsOn },
        ]}
      />
    </Box>
  );
}

function Looks({ detail }: { detail: Detail }) {
  return (
    <Section title={words.looks}>
      <CellGroup>
        {detail.looks.slice(0, 8).map(({ at, viewer, what }) => (
          <Cell key={`${at}${viewer}`} icon="eye" title={viewer} hint={`${moment(at)}，${what}`} />
        ))}
      </CellGroup>
    </Section>
  );
}

function RemoveSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const saving = useAction(endCard);
  const save = async () => {
    setTried(true);
    if (why.trim() && (await saving.run(id, why.trim()))) await back();
  };
  return (
    <BottomSheet
      open
      title={words.remove}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {words.removeSave}
        </Button>
      }
    >
      <Stack>
        <InlineNote tone="soon">{words.removeHint}</InlineNote>
        <Input
          label={words.removeWhy}
          value={why}
          onChange={setWhy}
          maxLength={100}
          error={tried && !why.trim() ? words.missing : saving.error?.detail}
        />
      </Stack>
    </BottomSheet>
  );
}

function Steps({ card, onChanged }: { card: Card; onChanged: () => void }) {
  const [sheet, setSheet] = useState<'plan' | 'remove'>();
  const stopping = useAction(endPlan);
  const stop = async () => {
    if (await stopping.run(card.id)) onChanged();
  };
  const done = () => {
    setSheet(undefined);
    onChanged();
  };
  return (
    <Section title={words.plan}>
      <Stack>
        <View className="visit-lead">
          {card.plan ? text.desk.every(card.plan.everyDays, card.plan.hour) : text.desk.noPlan}
        </View>
        <Button
          kind="soft"
          {...(card.complete ? {} : { offBecause: text.desk.incomplete })}
          onPress={() => setSheet('plan')}
        >
          {card.plan ? words.changePlan : text.plan.title}
        </Button>
        {card.plan && (
          <Button kind="ghost" busy={stopping.busy} onPress={() => void stop()}>
            {words.stopPlan}
          </Button>
        )}
        <Button kind="ghost" onPress={() => void open('visit/edit', { id: card.id })}>
          {words.edit}
        </Button>
        <Button kind="ghost" onPress={() => setSheet('remove')}>
          {words.remove}
        </Button>
        {stopping.error && <ErrorLine>{stopping.error.detail}</ErrorLine>}
      </Stack>
      {sheet === 'plan' && <PlanSheet card={card} onClose={() => setSheet(undefined)} onDone={done} />}
      {sheet === 'remove' && <RemoveSheet id={card.id} onClose={() => setSheet(undefined)} />}
    </Section>
  );
}

function Person({ id }: { id: string }) {
  const cards = useQuery('care-cards', fetchCards);
  const [detail, setDetail] = useState<Detail>();
  const looking = useAction(look);
  const card = cards.data?.find((one) => one.id === id);
  const show = async () => {
    const seen = await looking.run(id);
    if (seen) setDetail(seen);
  };
  return (
    <Page
      title={card?.phrase ?? words.title}
      loading={cards.loading}
      error={cards.error}
      onRetry={() => void cards.reload()}
      empty={cards.data && !card ? <Empty icon="user" title={text.desk.noPeople} /> : undefined}
    >
      {card && (
        <Stack wide>
          <View className="visit-card__title">{detail?.name ?? card.maskedName}</View>
          {detail ? (
            <Facts detail={detail} />
          ) : (
            <>
              <InlineNote icon="eye">{words.showHint}</InlineNote>
              <Button kind="soft" icon="eye" busy={looking.busy} onPress={() => void show()}>
                {words.show}
              </Button>
              {looking.error && <ErrorLine>{looking.error.detail}</ErrorLine>}
            </>
          )}
          <Steps card={card} onChanged={() => void cards.reload()} />
          {detail && <LogList detail={detail} />}
          {detail && <Looks detail={detail} />}
        </Stack>
      )}
    </Page>
  );
}

/** One neighbour: opened by a tap that is noted, with her plan, the logs and who looked. */
export default function CarePersonPage() {
  const { id = '' } = useRouter().params;
  return (
    <Guarded title={words.title} who={text.desk.who} needs="visit.manage">
      <Person id={id} />
    </Guarded>
  );
}
