import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { asApiError, type ApiError } from '@/lib/api-error';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Button, Cell, CellGroup, Empty, InlineNote, Meta, Page, Tag, web } from '@/ui';
import { type Basis, type Case, fetchCases, type Measure, type Span } from '../dashboard.api';
import { text } from '../dashboard.text';
import { dayText } from '../span';
import '../dashboard.scss';

interface Asked {
  span: Span;
  measure: Measure;
  basis: Basis;
}

/** What the address asks for. */
function useAsked(): Asked {
  const { from = '', to = '', region, unitId, tile, measure = 'filed', basis = 'raw' } = useRouter().params;
  const decoded = (value: string): string => decodeURIComponent(value);
  return {
    span: {
      from,
      to,
      ...(region ? { region } : {}),
      ...(unitId ? { unitId } : {}),
      ...(tile ? { tile: decoded(tile) } : {}),
    },
    measure: measure as Measure,
    basis: basis as Basis,
  };
}

/** The first page is read with the page, the others are added below. */
function useCases({ span, measure, basis }: Asked) {
  const first = useQuery(`cases:${JSON.stringify(span)}:${measure}:${basis}`, () =>
    fetchCases(span, measure, basis),
  );
  const [older, setOlder] = useState<{ items: Case[]; next: string | null }>();
  const [error, setError] = useState<ApiError>();
  const next = older ? older.next : (first.data?.nextCursor ?? null);
  const more = async () => {
    if (!next) return;
    setError(undefined);
    try {
      const page = await fetchCases(span, measure, basis, next);
      setOlder({ items: [...(older?.items ?? []), ...page.items], next: page.nextCursor });
    } catch (failure) {
      setError(asApiError(failure));
    }
  };
  return { first, items: [...(first.data?.items ?? []), ...(older?.items ?? [])], next, more, error };
}

function CaseCell({ one, counts }: { one: Case; counts: boolean }) {
  return (
    <Cell
      title={one.title}
      strong
      hint={
        <Meta
          parts={[
            one.number,
            one.communityName,
            one.unitName,
            one.tileLabel,
            text.filedOn(dayText(one.filedOn)),
          ].filter(Boolean)}
        />
      }
      value={
        <View className="dash-case__side">
          <View>{one.statusLabel}</View>
          {counts && <View>{text.counts(one.count)}</View>}
          {one.excluded && <Tag tone="soon">{text.excluded}</Tag>}
        </View>
      }
      onPress={() => void open('request/detail', { id: one.requestId })}
    />
  );
}

function Cases() {
  const { wide } = useWindow();
  const asked = useAsked();
  const { first, items, next, more, error } = useCases(asked);
  const { data } = first;
  const days = text.period(dayText(asked.span.from), dayText(asked.span.to));
  return (
    <Page
      {...(wide ? { wide: true, left: <StaffBar here="dashboard" /> } : { title: text.casesTitle })}
      loading={first.loading}
      error={first.error}
      onRetry={() => void first.reload()}
    >
      {data && (
        <View className="dash-cases">
          <View className="dash-top__title" {...web({ role: 'heading', 'aria-level': 2 })}>
            {data.title}
          </View>
          <View className="dash-hint">{`${days}，${text.total(data.requests, data.total)}`}</View>
          {items.length === 0 ? (
            <Empty icon="circle-check" title={text.noCases} hint={text.noCasesHint} />
          ) : (
            <CellGroup>
              {items.map((one) => (
                <CaseCell key={one.requestId} one={one} counts={data.total !== data.requests} />
              ))}
            </CellGroup>
          )}
          {error && <InlineNote tone="late">{error.detail}</InlineNote>}
          {next && (
            <Button kind="ghost" onPress={() => void more()}>
              {text.moreCases}
            </Button>
          )}
          {wide && (
            <Button kind="soft" onPress={() => void open('dashboard/index', {})}>
              {text.toDashboard}
            </Button>
          )}
        </View>
      )}
    </Page>
  );
}

/** The requests behind a number: just those, and as many as it says. */
export default function CasesPage() {
  return (
    <Guarded title={text.casesTitle} who={text.who} needs="indicator.read">
      <Cases />
    </Guarded>
  );
}
