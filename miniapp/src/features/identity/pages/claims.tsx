import { useState } from 'react';
import { shortMoment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  BottomSheet,
  Button,
  Cell,
  CellGroup,
  Empty,
  ErrorLine,
  FactList,
  InlineNote,
  Page,
  ReasonRadio,
  Stack,
} from '@/ui';
import { type Claim, confirm, fetchClaims, look, type Look, refuse } from '../identity.api';
import { text } from '../identity.text';

const { desk: words } = text;

function CompareSheet({ claim, seen, onDone }: { claim: Claim; seen: Look; onDone: () => void }) {
  const [different, setDifferent] = useState(false);
  const [reason, setReason] = useState<string>();
  const yes = useAction((key: string) => confirm(key, claim.id).then(() => true));
  const no = useAction((key: string, why: string) => refuse(key, claim.id, why).then(() => true));
  const failed = yes.error ?? no.error;
  return (
    <BottomSheet
      open
      title={words.card}
      caption={claim.displayName}
      onClose={onDone}
      footer={
        different ? (
          <Button
            busy={no.busy}
            {...(reason ? {} : { offBecause: words.reason })}
            onPress={() => void no.run(reason ?? '').then((done) => done && onDone())}
          >
            {words.refuse}
          </Button>
        ) : (
          <>
            <Button kind="ghost" onPress={() => setDifferent(true)}>
              {words.different}
            </Button>
            <Button busy={yes.busy} onPress={() => void yes.run().then((done) => done && onDone())}>
              {words.same}
            </Button>
          </>
        )
      }
    >
      <Stack>
        <FactList
          facts={[
            { name: text.name, value: seen.realName },
            { name: text.number, value: grouped(seen.idNumber) },
          ]}
        />
        {different && (
          <ReasonRadio
            label={words.reason}
            choices={words.reasons.map((one) => ({ key: one, text: one }))}
            value={reason ?? ''}
            onChange={setReason}
          />
        )}
        {failed && <ErrorLine>{failed.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

/** 360702 1960 0615 0027: to compare group by group. */
const grouped = (number: string): string => number.replace(/^(.{6})(.{4})(.{4})(.{4})$/, '$1 $2 $3 $4');

function Claims() {
  const query = useQuery('real-name-claims', fetchClaims);
  const [opened, setOpened] = useState<{ claim: Claim; seen: Look }>();
  const looking = useAction(look);
  const openOne = async (claim: Claim) => {
    const seen = await looking.run(claim.id);
    if (seen) setOpened({ claim, seen });
  };
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      empty={
        query.data?.length === 0 ? (
          <Empty icon="badge-check" title={words.none} hint={words.noneHint} />
        ) : undefined
      }
    >
      <Stack wide>
        <InlineNote icon="eye">{words.lead}</InlineNote>
        <CellGroup>
          {query.data?.map((claim) => (
            <Cell
              key={claim.id}
              icon="user"
              title={claim.displayName}
              hint={`${claim.communityName}，${words.asked(shortMoment(claim.askedAt))}`}
              value={words.look}
              onPress={() => void openOne(claim)}
            />
          ))}
        </CellGroup>
        {looking.error && <ErrorLine>{looking.error.detail}</ErrorLine>}
      </Stack>
      {opened && (
        <CompareSheet
          {...opened}
          onDone={() => {
            setOpened(undefined);
            void query.reload();
          }}
        />
      )}
    </Page>
  );
}

/** 等着核对身份的: who comes with a card, opened only when she stands at the counter. */
export default function ClaimsPage() {
  return (
    <Guarded title={words.title} who={words.who} needs="person.identify">
      <Claims />
    </Guarded>
  );
}
