import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { day } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open, replace } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { ActionBar, Button, Card, Cell, CellGroup, Empty, Page, Section, Stack, WordsSheet } from '@/ui';
import { PlanHead } from '../components/plan-head';
import { SpotList, SpotRow } from '../components/spot-list';
import { type Coverer, fetchPlans, type Plan } from '../coverage.api';
import '../coverage.scss';
import { text } from '../coverage.text';
import { usePlan } from '../use-plan';

const { desk: words } = text;

function One({ plan, others, reload }: { plan: Plan; others: readonly Plan[]; reload: () => Promise<void> }) {
  const use = usePlan(plan, reload);
  const [asked, setAsked] = useState<Coverer>();
  const onPerson = use.can('absence') ? setAsked : undefined;
  return (
    <View className="coverage-columns">
      <Stack wide>
        <PlanHead plan={plan} use={use} />
        {use.short.length > 0 && (
          <Section title={words.short(plan.missing ?? 0)}>
            <Card flush tone="soon">
              {use.short.map((spot) => (
                <SpotRow key={spot.id} spot={spot} />
              ))}
            </Card>
          </Section>
        )}
        {use.absent.length > 0 && (
          <Section title={words.absent} hint={words.absentHint}>
            <CellGroup>
              {use.absent.map(({ personId, name, absentReason }) => (
                <Cell
                  key={personId}
                  icon="user"
                  title={name}
                  hint={absentReason}
                  right={
                    use.can('absence') && (
                      <Button
                        kind="soft"
                        size="small"
                        busy={use.back.busy}
                        onPress={() => void use.back.run(personId)}
                      >
                        {words.back}
                      </Button>
                    )
                  }
                />
              ))}
            </CellGroup>
          </Section>
        )}
        {others.length > 0 && (
          <Section title={words.others}>
            <CellGroup>
              {others.map((one) => (
                <Cell
                  key={one.id}
                  icon="list"
                  title={one.title}
                  hint={`${one.regionName}，${one.targetLabel}，${day(one.createdAt)}`}
                  value={one.statusLabel}
                  onPress={() => void replace('coverage/desk', { id: one.id })}
                />
              ))}
            </CellGroup>
          </Section>
        )}
      </Stack>
      {plan.places !== null && <SpotList plan={plan} turn={use.turn} onPerson={onPerson} />}
      {asked && (
        <WordsSheet
          task={{
            title: words.cannot(asked.name),
            label: words.cannotLabel,
            placeholder: words.cannotExample,
            yes: words.cannotYes,
            leave: words.cannotNo,
            least: 2,
            need: words.cannotNeed,
            onSend: (reason) => void use.away.run(asked.personId, reason),
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </View>
  );
}

function Desk() {
  const { wide } = useWindow();
  const { id } = useRouter().params;
  const query = useQuery('coverage-plans', fetchPlans);
  const plans = query.data?.items ?? [];
  // The one asked for, else the one in force, else the newest.
  const plan =
    plans.find((one) => one.id === id) ?? plans.find(({ status }) => status === 'APPLIED') ?? plans[0];
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="plan" /> } : { title: text.title })}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
      bar={
        <ActionBar>
          <Button kind={plan ? 'soft' : 'civic'} icon="plus" onPress={() => void open('coverage/new')}>
            {words.add}
          </Button>
        </ActionBar>
      }
    >
      <View className="coverage-page">
        <View className="coverage-quiet">{words.lead}</View>
        {plan ? (
          <One key={plan.id} plan={plan} others={plans.filter((one) => one !== plan)} reload={query.reload} />
        ) : (
          query.data && <Empty icon="users" title={words.none} hint={words.noneHint} />
        )}
      </View>
    </Page>
  );
}

/** 包保, for the committee: who answers for which place, what misses somebody, who cannot come. */
export default function CoverageDeskPage() {
  return (
    <Guarded title={text.title} who={text.who} needs="coverage.manage">
      <Desk />
    </Guarded>
  );
}
