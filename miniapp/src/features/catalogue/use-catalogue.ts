import type { components } from '@linli/shared';
import { useEffect, useState } from 'react';
import { api } from '@/lib/api-client';
import { chooseTable } from '@/lib/choose-table';
import { saveFile } from '@/lib/save-file';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';

type Schemas = components['schemas'];
export type Row = Schemas['CatalogueRowView'];
export type Version = Schemas['CatalogueVersionView'];
export type Kind = Row['kind'];

const PAUSE_MS = 400;

/** Versions: which one holds, which one is being worked on. */
export function useVersions() {
  const query = useQuery('catalogue-versions', () => api.get('/api/v1/catalogue/versions'));
  const active = query.data?.find(({ status }) => status === 'ACTIVE');
  const draft = query.data?.find(({ status }) => status === 'DRAFT');
  return { query, active, draft, retired: (query.data ?? []).filter(({ status }) => status === 'RETIRED') };
}

/** Rows that fit, more of them at a tap. */
export function useRows(versionId: string | undefined) {
  const [asked, setAsked] = useState('');
  const [q, setQ] = useState('');
  const [kind, setKind] = useState<Kind>();
  const [more, setMore] = useState<{ key: string; rows: Row[] }>({ key: '', rows: [] });
  useEffect(() => {
    const timer = setTimeout(() => setQ(asked.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  const filter = { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(versionId ? { versionId } : {}) };
  const key = JSON.stringify(filter);
  const query = useQuery(`catalogue-${key}`, () => api.get('/api/v1/catalogue/entries', { query: filter }));
  const rows = [...(query.data?.items ?? []), ...(more.key === key ? more.rows : [])];
  const load = useAction(async () => {
    const page = await api.get('/api/v1/catalogue/entries', { query: { ...filter, offset: rows.length } });
    setMore({ key, rows: [...(more.key === key ? more.rows : []), ...page.items] });
  });
  return { query, asked, setAsked, kind, setKind, rows, total: query.data?.total ?? 0, load };
}

/** The big classes of what is being worked on: at most 18. */
export function useTileRows() {
  const query = useQuery('catalogue-tiles', () =>
    api.get('/api/v1/catalogue/entries', { query: { kind: 'TILE' } }),
  );
  return { rows: query.data?.items ?? [], loading: query.loading };
}

/** Beginning, taking in and giving out. */
export function useDraftActions(reload: () => Promise<void>) {
  const begin = useAction(async (idempotencyKey, fromId?: string) => {
    await api.post('/api/v1/catalogue/draft', { body: fromId ? { fromId } : {}, idempotencyKey });
    await reload();
    return true;
  });
  const take = useAction(async (idempotencyKey) => {
    const file = await chooseTable();
    if (!file) return false;
    await api.post('/api/v1/catalogue/import', { body: { file }, idempotencyKey });
    await reload();
    return true;
  });
  const give = useAction((_key, versionId: string, name: string) =>
    saveFile(`/api/v1/catalogue/export?format=xlsx&versionId=${versionId}`, `${name}.xlsx`),
  );
  const giveCsv = useAction((_key, versionId: string, name: string) =>
    saveFile(`/api/v1/catalogue/export?format=csv&versionId=${versionId}`, `${name}.csv`),
  );
  return { begin, take, give, giveCsv };
}
