import { ENTRY_KIND_LABELS, ENTRY_KINDS, type EntryKind } from '@linli/shared';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { ActionBar, Button, Card, ErrorLine, InlineNote, Page, Select, Stack } from '@/ui';
import { text } from '../catalogue.text';
import { CellField, type Field } from '../components/cell-field';
import { Guarded } from '../components/guarded';
import { type Row, useDraftActions, useTileRows, useVersions } from '../use-catalogue';
import '../catalogue.scss';

type Cells = Pick<Row, Field | 'kind'>;

const FIELDS = Object.keys(text.fields) as Field[];
const ONLY_CODES: readonly Field[] = ['tile', 'className'];
const ONLY_TILES: readonly Field[] = ['hint', 'icon', 'keywords', 'confusables'];

const EMPTY = { kind: 'LOCAL', ...Object.fromEntries(FIELDS.map((field) => [field, ''])) } as Cells;

const shownFor = (kind: EntryKind): Field[] =>
  FIELDS.filter((field) => !(kind === 'TILE' ? ONLY_CODES : ONLY_TILES).includes(field));

/** The row as it is in the draft, or in what is in force while there is none. */
function useEntry(kind: string | undefined, code: string | undefined) {
  const enabled = Boolean(kind && code);
  const query = useQuery(
    `catalogue-entry-${kind}-${code}`,
    () => api.get('/api/v1/catalogue/entries', { query: { kind: kind as EntryKind, q: code ?? '' } }),
    { enabled, onShow: false },
  );
  return { query, row: query.data?.items.find((one) => one.code === code) };
}

function Form({ row, editable, tiles }: { row: Row | undefined; editable: boolean; tiles: readonly Row[] }) {
  const [cells, setCells] = useState<Cells>(() =>
    row ? ({ kind: row.kind, ...Object.fromEntries(FIELDS.map((f) => [f, row[f]])) } as Cells) : EMPTY,
  );
  const save = useAction(async (idempotencyKey, body: Cells) => {
    await api.put('/api/v1/catalogue/draft/entries', { body, idempotencyKey });
    await back();
  });
  const remove = useAction(async (idempotencyKey, path: { kind: EntryKind; code: string }) => {
    await api.delete('/api/v1/catalogue/draft/entries/{kind}/{code}', { path, idempotencyKey });
    await back();
  });
  const errors = save.error?.fields ?? {};
  const isTile = cells.kind === 'TILE';
  const set = (field: Field) => (value: string) => setCells({ ...cells, [field]: value });
  return (
    <>
      <Stack>
        {!row && (
          <Select
            label={text.add}
            options={ENTRY_KINDS.map((kind) => ({ key: kind, text: ENTRY_KIND_LABELS[kind] }))}
            value={cells.kind}
            onChange={(kind) => setCells({ ...cells, kind })}
          />
        )}
        {shownFor(cells.kind)
          // What a big class is called inside is nobody's business once it is there; numbers of the national list are.
          .filter((field) => field !== 'code' || !row || !isTile)
          .map((field) => (
            <CellField
              key={field}
              field={field}
              isTile={isTile}
              value={cells[field]}
              onChange={set(field)}
              tiles={tiles}
              error={errors[text.columns[field]] ?? errors[field]}
            />
          ))}
        {save.error && <ErrorLine>{save.error.detail}</ErrorLine>}
        {remove.error && <ErrorLine>{remove.error.detail}</ErrorLine>}
        {row && editable && (
          <Button
            kind="ghost"
            busy={remove.busy}
            onPress={() => void remove.run({ kind: row.kind, code: row.code })}
          >
            {text.remove}
          </Button>
        )}
      </Stack>
      {editable && (
        <ActionBar>
          <Button busy={save.busy} onPress={() => void save.run(cells)}>
            {text.save}
          </Button>
        </ActionBar>
      )}
    </>
  );
}

function Entry() {
  const { kind, code } = useRouter().params;
  const versions = useVersions();
  const { query, row } = useEntry(kind, code);
  const tiles = useTileRows();
  const actions = useDraftActions(async () => {
    await Promise.all([versions.query.reload(), query.reload()]);
  });
  const missing = Boolean(code) && !row;
  return (
    <Page
      title={row ? text.edit(row.name) : text.addTitle}
      loading={versions.query.loading || tiles.loading || (missing && query.loading)}
      error={versions.query.error ?? query.error}
      onRetry={() => void query.reload()}
    >
      <View className="catalogue">
        <Stack>
          {!versions.draft && (
            <Card>
              <InlineNote tone="soon">{text.needDraft}</InlineNote>
              <View className="catalogue-quiet">{text.needDraftHint}</View>
              <View className="catalogue-buttons">
                <Button size="small" busy={actions.begin.busy} onPress={() => void actions.begin.run()}>
                  {text.begin}
                </Button>
              </View>
              {actions.begin.error && <ErrorLine>{actions.begin.error.detail}</ErrorLine>}
            </Card>
          )}
          {!missing && (
            <Form key={row?.code ?? ''} row={row} editable={Boolean(versions.draft)} tiles={tiles.rows} />
          )}
        </Stack>
      </View>
    </Page>
  );
}

/** One row of the catalogue, cell by cell. */
export default function EntryPage() {
  return (
    <Guarded>
      <Entry />
    </Guarded>
  );
}
