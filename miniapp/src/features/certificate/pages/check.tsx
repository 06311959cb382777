import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { dayInFull, serviceHoursText } from '@linli/shared';
import { openTab } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Card, Empty, FactList, Page, Section, Stack, StateCard } from '@/ui';
import { type Checked, fetchCheck } from '../certificate.api';
import { text } from '../certificate.text';

const { check: words } = text;

function Content({ checked }: { checked: Checked }) {
  const { status, revokedOn, lines } = checked;
  const valid = status === 'VALID';
  return (
    <Stack wide>
      <Card>
        <StateCard
          bare
          icon={valid ? 'badge-check' : 'triangle-alert'}
          tone={valid ? 'ok' : 'late'}
          title={valid ? words.valid : words.revoked}
          hint={valid ? words.validHint : words.revokedHint(revokedOn ?? '')}
        />
      </Card>
      <Card>
        <FactList
          facts={[
            { name: words.number, value: checked.number },
            { name: words.name, value: checked.maskedName },
            { name: words.id, value: checked.idMask },
            { name: words.period, value: `${dayInFull(checked.from)} 至 ${dayInFull(checked.to)}` },
            { name: words.sum, value: `${words.times(checked.times)}，${serviceHoursText(checked.minutes)}` },
            { name: words.issuer, value: checked.issuer },
            { name: words.day, value: dayInFull(checked.issuedOn) },
          ]}
        />
      </Card>
      <Section title={text.paper.content}>
        <Card>
          <FactList
            facts={lines.map(({ label, times, minutes }) => ({
              name: label,
              value: <View>{`${words.times(times)}，${serviceHoursText(minutes)}`}</View>,
            }))}
          />
        </Card>
      </Section>
    </Stack>
  );
}

/** Where the QR code of a certificate leads: whether it is genuine, for whoever holds the paper. */
export default function CheckCertificatePage() {
  const { token = '' } = useRouter().params;
  const query = useQuery(`check-${token}`, () => fetchCheck(token));
  const missing = query.error && ['http.not_found', 'request.invalid'].includes(query.error.code);
  return (
    <Page
      title={words.title}
      loading={query.loading}
      error={missing ? null : query.error}
      onRetry={() => void query.reload()}
      empty={
        missing ? (
          <Empty
            icon="triangle-alert"
            tone="late"
            title={words.missing}
            hint={words.missingHint}
            action={{ text: '去首页', onPress: () => void openTab('home') }}
          />
        ) : undefined
      }
    >
      {query.data && <Content checked={query.data} />}
    </Page>
  );
}
