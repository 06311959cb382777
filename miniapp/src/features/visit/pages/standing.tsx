import { CARE_KIND_LABELS, CARE_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { day, moment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Button, Card, Chip, ChipRow, Empty, ErrorLine, Meta, Page, Section, Select, Tag } from '@/ui';
import {
  fetchStandings,
  saveStandings,
  type Standing,
  type StandingFilter,
  type Standings,
} from '../visit.api';
import '../visit.scss';
import { text } from '../visit.text';

const { standing: words } = text;
const TONES = { OVERDUE: 'late', SOON: 'soon', FINE: 'ok', NO_PLAN: 'neutral' } as const;

function Row({ row }: { row: Standing }) {
  const { maskedName, phrase, communityName, kindLabel, state, stateLabel, everyDays, recipientId } = row;
  const { lastVisitAt, lastVisitor, nextAt, nextVisitor, missedInRow, sameFace, visits } = row;
  return (
    <Card {...(state === 'OVERDUE' ? { tone: 'late' as const } : {})}>
      <View className="visit-card">
        <View className="visit-card__head">
          <View className="visit-card__title">{maskedName ? `${maskedName}，${phrase}` : phrase}</View>
          <Tag tone={TONES[state]} {...(state === 'OVERDUE' ? { icon: 'triangle-alert' as const } : {})}>
            {stateLabel}
          </Tag>
        </View>
        <Meta parts={[communityName, kindLabel, everyDays && words.every(everyDays)]} />
        <View className="visit-card__hint">
          {[
            lastVisitAt ? words.last(day(lastVisitAt), lastVisitor) : words.never,
            nextAt && words.next(moment(nextAt), nextVisitor),
            missedInRow > 0 && words.missed(missedInRow),
          ]
            .filter(Boolean)
            .join('，')}
        </View>
        {visits > 1 && lastVisitor && (
          <View className="visit-card__hint">
            {sameFace > 1 ? words.sameFace(lastVisitor, sameFace) : words.newFace(lastVisitor)}
          </View>
        )}
        {maskedName && (
          <View className="visit-card__actions">
            <Button
              size="small"
              kind="ghost"
              label={`${words.file}：${maskedName}`}
              onPress={() => void open('visit/person', { id: recipientId })}
            >
              {words.file}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}

interface FiltersProps {
  standings: Standings;
  filter: StandingFilter;
  onChange: (filter: StandingFilter) => void;
}

function Filters({ standings: { counts, communities }, filter, onChange }: FiltersProps) {
  const states = [
    { state: undefined, count: counts.all },
    { state: 'OVERDUE', count: counts.overdue },
    { state: 'SOON', count: counts.soon },
    { state: 'NO_PLAN', count: counts.noPlan },
    { state: 'FINE', count: counts.fine },
  ] as const;
  const set = (change: Partial<StandingFilter>) => onChange({ ...filter, ...change });
  return (
    <View className="visit-filters">
      <ChipRow label={words.which} wrap>
        {states.map(({ state, count }) => (
          <Chip key={state ?? 'all'} on={filter.state === state} onPress={() => set({ state })}>
            {`${words.states[state ?? 'ALL']} ${count}`}
          </Chip>
        ))}
      </ChipRow>
      <View className="visit-filters__more">
        <Select
          label={words.kind}
          value={filter.kind ?? ''}
          options={[
            { key: '', text: words.anyKind },
            ...CARE_KINDS.map((kind) => ({ key: kind, text: CARE_KIND_LABELS[kind] })),
          ]}
          onChange={(kind) => set({ kind: kind ? (kind as NonNullable<StandingFilter['kind']>) : undefined })}
        />
        {communities.length > 1 && (
          <Select
            label={words.community}
            value={filter.community ?? ''}
            options={[
              { key: '', text: words.anyCommunity },
              ...communities.map(({ code, name }) => ({ key: code, text: name })),
            ]}
            onChange={(community) => set({ community: community || undefined })}
          />
        )}
      </View>
    </View>
  );
}

function List() {
  const { wide } = useWindow();
  const [filter, setFilter] = useState<StandingFilter>({});
  const query = useQuery(`standings:${JSON.stringify(filter)}`, () => fetchStandings(filter));
  const saving = useAction((_key: string) => saveStandings(filter));
  const standings = query.data;
  return (
    <Page
      wide
      title={wide ? undefined : words.title}
      {...(wide ? { left: <StaffBar here="standings" /> } : {})}
      loading={query.loading && !standings}
      error={query.error}
      onRetry={() => void query.reload()}
    >
      {standings && (
        <View className="visit-page">
          <View className="visit-lead">{words.lead}</View>
          <Filters standings={standings} filter={filter} onChange={setFilter} />
          <Section title={words.count(standings.rows.length)}>
            {standings.rows.length === 0 ? (
              <Empty icon="hand-heart" title={words.none} hint={words.noneHint} />
            ) : (
              <View className="visit-standings">
                {standings.rows.map((row) => (
                  <Row key={row.recipientId} row={row} />
                ))}
              </View>
            )}
          </Section>
          <Button kind="soft" icon="download" busy={saving.busy} onPress={() => void saving.run()}>
            {words.save}
          </Button>
          <View className="visit-lead">{words.saveHint}</View>
          {saving.error && <ErrorLine>{saving.error.detail}</ErrorLine>}
        </View>
      )}
    </Page>
  );
}

/** 走访情况: who is due, who is overdue, whether the same face comes; for the committee and, without names, the street. */
export default function VisitStandingPage() {
  return (
    <Guarded title={words.title} who={words.who} needs="visit.oversee">
      <List />
    </Guarded>
  );
}
