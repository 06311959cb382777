import { View } from '@tarojs/components';
import { serviceHoursText } from '@linli/shared';
import { open, openTab } from '@/lib/navigate';
import {
  ActionBar,
  Button,
  Cell,
  CellGroup,
  Chip,
  ChipRow,
  DateField,
  Empty,
  ErrorLine,
  InlineNote,
  Page,
  Section,
  Skeleton,
  Stack,
  SwitchCell,
} from '@/ui';
import '../certificate.scss';
import { text } from '../certificate.text';
import { Paper } from '../components/paper';
import type { PeriodKey } from '../periods';
import { type UseCertificate, useCertificate } from '../use-certificate';

function Periods({ use }: { use: UseCertificate }) {
  const { periodKey, setPeriodKey, own, setOwn } = use;
  return (
    <Section title={text.period}>
      <Stack>
        <ChipRow label={text.period} wrap>
          {(Object.keys(text.periods) as PeriodKey[]).map((key) => (
            <Chip key={key} on={key === periodKey} onPress={() => setPeriodKey(key)}>
              {text.periods[key]}
            </Chip>
          ))}
        </ChipRow>
        {periodKey === 'own' && (
          <View className="certificate-days">
            <DateField
              label={text.from}
              mode="date"
              value={own.from ?? ''}
              onChange={(from) => setOwn({ ...own, from })}
            />
            <DateField
              label={text.to}
              mode="date"
              value={own.to ?? ''}
              onChange={(to) => setOwn({ ...own, to })}
            />
          </View>
        )}
      </Stack>
    </Section>
  );
}

function Past({ use }: { use: UseCertificate }) {
  if (use.mine.length === 0) return null;
  return (
    <Section title={text.past}>
      <CellGroup>
        {use.mine.map((one) => (
          <Cell
            key={one.id}
            icon="download"
            title={one.number}
            hint={text.pastHint(one.from, one.to)}
            value={one.status === 'REVOKED' ? text.revoked : serviceHoursText(one.minutes)}
            onPress={one.status === 'REVOKED' ? undefined : () => use.again(one)}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

function Content({ use }: { use: UseCertificate }) {
  const { preview, issued, withDetails, setWithDetails } = use;
  return (
    <Stack wide>
      {preview.loading && <Skeleton cards={1} />}
      {preview.error && <InlineNote tone="soon">{text.noneHere}</InlineNote>}
      {preview.data && <Paper shown={preview.data} issued={issued} />}
      <InlineNote>{text.free}</InlineNote>
      <Periods use={use} />
      {preview.data && (
        <CellGroup>
          <SwitchCell
            icon="list"
            title={text.details(preview.data.times)}
            hint={text.detailsHint}
            on={withDetails}
            onChange={setWithDetails}
          />
        </CellGroup>
      )}
      <Past use={use} />
    </Stack>
  );
}

function emptyOf({ signedIn, preview, periodKey }: UseCertificate) {
  if (!signedIn) {
    const action = { text: text.toSignIn, onPress: () => void open('account/sign-in') };
    return <Empty icon="log-in" title={text.signIn} action={action} />;
  }
  const code = preview.error?.code;
  if (code === 'certificate.no_hours' && periodKey === 'all') {
    const action = { text: text.find, onPress: () => void openTab('volunteer') };
    return <Empty icon="vest" tone="red" title={text.none} hint={text.noneHint} action={action} />;
  }
  if (code === 'certificate.not_identified' || code === 'certificate.no_issuer') {
    const action = { text: text.identify, onPress: () => void open('identity/real-name') };
    return <Empty icon="user" title={text.notIdentified} hint={preview.error!.detail} action={action} />;
  }
  return undefined;
}

/** 服务证明: what it would say, for which time; saved or printed it gets its number. */
export default function CertificatePage() {
  const use = useCertificate();
  const { preview, busy } = use;
  const empty = emptyOf(use);
  const failed = preview.error?.code.startsWith('certificate.') ? null : preview.error;
  return (
    <Page
      title={text.title}
      error={failed}
      onRetry={() => void preview.reload()}
      empty={empty}
      bar={
        preview.data &&
        !empty && (
          <ActionBar note={use.error && <ErrorLine>{use.error.detail}</ErrorLine>}>
            <Button kind="ghost" icon="printer" busy={busy} onPress={() => use.take('print')}>
              {text.print}
            </Button>
            <Button icon="download" busy={busy} onPress={() => use.take('save')}>
              {text.save}
            </Button>
          </ActionBar>
        )
      }
    >
      <Content use={use} />
    </Page>
  );
}
