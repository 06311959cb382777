import { useMemo, useState } from 'react';
import { usePost } from '@/lib/use-post';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  fetchSheet,
  fetchTrend,
  fetchWatch,
  type Kind,
  type Rows,
  saveWorkbook,
  type SheetRow,
  type Span,
} from './dashboard.api';
import type { Shown } from './numbers';
import { periodToDate, trendSpan } from './span';

/** One step down: only this region, unit or kind of matter. */
export interface Focus {
  by: Rows;
  key: string;
  name: string;
}

const DISTRICT_DIGITS = 6;
const STREET_DIGITS = 9;

const filterOf = (focus: readonly Focus[]): Omit<Span, 'from' | 'to'> =>
  Object.assign(
    {},
    ...focus.map(({ by, key }) =>
      by === 'unit' ? { unitId: key } : by === 'tile' ? { tile: key } : { region: key },
    ),
  ) as Omit<Span, 'from' | 'to'>;

/** What the page shows and how one gets deeper. */
export function useDashboard() {
  const post = usePost();
  const [kind, setKind] = useState<Kind>('month');
  const [days, setDays] = useState(() => periodToDate('month', new Date()));
  const [focus, setFocus] = useState<Focus[]>([]);
  const [chosen, setRows] = useState<Rows>();
  const [shown, show] = useState<Shown>('resolutionRate');
  const home = post?.regionCode ?? '';
  const region = filterOf(focus).region ?? home;
  // Streets below the district, communities below a street; a unit that sees only itself has no map.
  const level: Rows = region.length <= DISTRICT_DIGITS && home !== '' ? 'street' : 'community';
  const rows = chosen ?? (home === '' ? 'unit' : level);
  const span: Span = useMemo(() => ({ from: days.from, to: days.to, ...filterOf(focus) }), [days, focus]);
  const key = JSON.stringify(span);
  const sheet = useQuery(`sheet:${key}:${rows}:${kind}`, () => fetchSheet(span, rows, kind));
  const mapped = useQuery(`sheet:${key}:${level}:${kind}`, () => fetchSheet(span, level, kind), {
    enabled: rows !== level && home !== '',
  });
  const trend = trendSpan(span, kind);
  const indicator = shown === 'score' ? 'resolutionRate' : shown;
  const points = useQuery(`trend:${JSON.stringify(trend)}:${indicator}`, () =>
    fetchTrend(trend.span, indicator, trend.step),
  );
  const watch = useQuery(`watch:${key}`, () => fetchWatch(span));
  const save = useAction((_: string, name: string) => saveWorkbook(span, rows, kind, name));
  return {
    kind,
    span,
    rows,
    level,
    region,
    shown,
    focus,
    sheet,
    map: rows === level ? sheet : mapped,
    trend: { ...points, step: trend.step, indicator },
    watch,
    save,
    hasMap: home !== '' && region.length <= STREET_DIGITS,
    setRows,
    show,
    choose: (next: Kind) => {
      setKind(next);
      if (next !== 'free') setDays(periodToDate(next, new Date()));
    },
    setDays: (change: { from?: string; to?: string }) =>
      setDays((old) => ({ ...old, kind: 'free', ...change })),
    /** Only this row from now on; the rows then are what lies inside it. */
    enter: (by: Rows, { key: inside, name }: Pick<SheetRow, 'key' | 'name'>) => {
      if (inside === '') return;
      setFocus((old) => [...old.filter((one) => one.by !== by), { by, key: inside, name }]);
      setRows(by === 'street' ? 'community' : by === 'community' ? 'unit' : by === 'unit' ? 'tile' : 'unit');
    },
    leave: (one: Focus) => {
      setFocus((old) => old.slice(0, old.indexOf(one)));
      setRows(one.by);
    },
  };
}

export type Dashboard = ReturnType<typeof useDashboard>;
