import { useState } from 'react';
import { open } from '@/lib/navigate';
import { refreshMe, useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  ActionBar,
  Button,
  Card,
  CheckRow,
  Empty,
  ErrorLine,
  InlineNote,
  Input,
  Page,
  Stack,
  StateCard,
} from '@/ui';
import { ask, fetchState, type RealName, withdraw } from '../identity.api';
import { text } from '../identity.text';

const NUMBER_LENGTH = 18;

function Form({ state, onDone }: { state: RealName; onDone: () => void }) {
  const [form, setForm] = useState({ realName: '', idNumber: '', agree: false });
  const asking = useAction(ask);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const errorAt = (path: string) => asking.error?.fields[path];
  const filled = form.realName.trim().length > 1 && form.idNumber.trim().length === NUMBER_LENGTH;
  const off = !filled ? text.fill : !form.agree ? text.tick : undefined;
  const send = async () => {
    const body = { ...form, realName: form.realName.trim(), idNumber: form.idNumber.trim().toUpperCase() };
    if (await asking.run(body)) onDone();
  };
  return (
    <Page
      title={text.title}
      bar={
        <ActionBar>
          <Button busy={asking.busy} {...(off ? { offBecause: off } : {})} onPress={() => void send()}>
            {text.send}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <InlineNote>{text.lead}</InlineNote>
        <Input
          label={text.name}
          value={form.realName}
          onChange={(realName) => change({ realName })}
          placeholder={text.namePlaceholder}
          error={errorAt('realName')}
          maxLength={30}
        />
        <Input
          label={text.number}
          value={form.idNumber}
          onChange={(idNumber) => change({ idNumber })}
          placeholder={text.numberPlaceholder}
          error={errorAt('idNumber')}
          maxLength={NUMBER_LENGTH}
        />
        <CheckRow checked={form.agree} onChange={(agree) => change({ agree })}>
          {text.agree}
        </CheckRow>
        <InlineNote icon="shield-check">{text.after(state.keptDays)}</InlineNote>
        {asking.error && Object.keys(asking.error.fields).length === 0 && (
          <ErrorLine>{asking.error.detail}</ErrorLine>
        )}
      </Stack>
    </Page>
  );
}

function Waiting({ state, onDone }: { state: RealName; onDone: () => void }) {
  const taking = useAction(withdraw);
  const take = async () => {
    if (await taking.run()) onDone();
  };
  return (
    <Page title={text.title}>
      <Stack wide>
        <Card>
          <StateCard
            bare
            icon="hourglass"
            tone="soon"
            title={text.waiting}
            hint={text.waitingHint(state.communityName)}
          />
        </Card>
        <InlineNote icon="shield-check">{text.after(state.keptDays)}</InlineNote>
        <Button kind="ghost" busy={taking.busy} onPress={() => void take()}>
          {text.withdraw}
        </Button>
        {taking.error && <ErrorLine>{taking.error.detail}</ErrorLine>}
      </Stack>
    </Page>
  );
}

function emptyOf(signedIn: boolean, state: RealName | undefined) {
  if (!signedIn) {
    const action = { text: text.toSignIn, onPress: () => void open('account/sign-in') };
    return <Empty icon="log-in" title={text.signIn} action={action} />;
  }
  if (state?.state === 'CHECKED') {
    const action = { text: text.toCertificate, onPress: () => void open('certificate/index') };
    return <Empty icon="badge-check" title={text.checked} hint={text.checkedHint} action={action} />;
  }
  if (state && !state.communityName) {
    const action = { text: text.toHome, onPress: () => void open('account/register') };
    return <Empty icon="map-pin" title={text.noHome} hint={text.noHomeHint} action={action} />;
  }
  return undefined;
}

/** 核对身份: name and number for the committee to compare with the card, once. */
export default function RealNamePage() {
  const me = useSession((session) => session.me);
  const query = useQuery(`real-name-${me?.id ?? ''}`, fetchState, { enabled: Boolean(me) });
  const reload = () => void Promise.all([query.reload(), refreshMe().catch(() => undefined)]);
  const empty = emptyOf(Boolean(me), query.data);
  if (query.data && !empty) {
    const Part = query.data.state === 'WAITING' ? Waiting : Form;
    return <Part state={query.data} onDone={reload} />;
  }
  return (
    <Page title={text.title} loading={query.loading} error={query.error} onRetry={reload} empty={empty} />
  );
}
