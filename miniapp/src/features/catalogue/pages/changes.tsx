import { ENTRY_KIND_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { day } from '@/lib/format';
import { back } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Card, Cell, CellGroup, ErrorLine, InlineNote, Input, Page, Section, Stack, Tag } from '@/ui';
import { text } from '../catalogue.text';
import { Guarded } from '../components/guarded';
import { likenessText } from '../likeness';
import { useDraftActions, useTileRows, useVersions, type Version } from '../use-catalogue';
import '../catalogue.scss';

function Draft({ reload }: { reload: () => Promise<void> }) {
  const query = useQuery('catalogue-changes', () => api.get('/api/v1/catalogue/draft/changes'));
  const tiles = useTileRows();
  const nameOf = (code: string): string => tiles.rows.find((tile) => tile.code === code)?.name ?? code;
  /** What a big class is called inside stays inside. */
  const told = (column: string, cell: string): string =>
    column === text.columns.tile
      ? nameOf(cell)
      : column === text.columns.confusables
        ? likenessText(cell, nameOf)
        : cell;
  const [note, setNote] = useState('');
  const [sure, setSure] = useState(false);
  const publish = useAction(async (idempotencyKey, said: string) => {
    await api.post('/api/v1/catalogue/draft/publish', { body: said ? { note: said } : {}, idempotencyKey });
    await reload();
  });
  const discard = useAction(async (idempotencyKey) => {
    await api.delete('/api/v1/catalogue/draft', { idempotencyKey });
    await back();
  });
  const { changes = [], problems = [] } = query.data ?? {};
  return (
    <>
      {query.data && <View className="catalogue-title">{text.changeCount(changes.length)}</View>}
      {changes.map(({ kind, code, name, what, cells }) => (
        <Card key={`${kind}:${code}`}>
          <View className="catalogue-count">
            <View className="catalogue-title">{`${name}（${ENTRY_KIND_LABELS[kind]}${kind === 'TILE' ? '' : ` ${code}`}）`}</View>
            <Tag tone={what === 'REMOVED' ? 'late' : 'civic'}>{text.what[what]}</Tag>
          </View>
          {cells.map(({ column, before, after }) => (
            <View key={column} className="catalogue-cell">
              <View>{column}</View>
              <View className="catalogue-cell__before">{text.from(told(column, before))}</View>
              <View>{text.from(told(column, after))}</View>
            </View>
          ))}
        </Card>
      ))}
      {problems.length > 0 && <InlineNote tone="late">{text.problems}</InlineNote>}
      {problems.map((problem) => (
        <View key={problem} className="catalogue-bad">
          {problem}
        </View>
      ))}
      {query.error && <ErrorLine>{query.error.detail}</ErrorLine>}
      <Input label={text.note} value={note} onChange={setNote} maxLength={200} />
      <View className="catalogue-quiet">{text.publishHint}</View>
      <Button
        busy={publish.busy}
        {...(problems.length > 0 ? { offBecause: text.problems } : {})}
        onPress={() => void publish.run(note.trim())}
      >
        {text.publish}
      </Button>
      {publish.error && <ErrorLine>{publish.error.detail}</ErrorLine>}
      <Button kind="ghost" busy={discard.busy} onPress={() => (sure ? void discard.run() : setSure(true))}>
        {sure ? text.discardSure : text.discard}
      </Button>
      {discard.error && <ErrorLine>{discard.error.detail}</ErrorLine>}
    </>
  );
}

function History({ versions, onBack }: { versions: readonly Version[]; onBack?: (id: string) => void }) {
  if (versions.length === 0) return null;
  const span = ({ validFrom, createdAt, retiredAt }: Version): string =>
    text.span(day(validFrom ?? createdAt), retiredAt ? day(retiredAt) : '');
  return (
    <Section title={text.history}>
      <CellGroup>
        {versions.map((version) => (
          <Cell
            key={version.id}
            title={text.version(version.number)}
            hint={[span(version), version.note].filter(Boolean).join('，')}
            {...(onBack
              ? {
                  right: (
                    <Button kind="ghost" size="small" onPress={() => onBack(version.id)}>
                      {text.goBack}
                    </Button>
                  ),
                }
              : {})}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

function Changes() {
  const { query, draft, active, retired } = useVersions();
  const { begin } = useDraftActions(query.reload);
  return (
    <Page
      title={text.changesTitle}
      loading={query.loading}
      error={query.error}
      onRetry={() => void query.reload()}
    >
      <View className="catalogue">
        <Stack>
          {draft ? (
            <Draft reload={query.reload} />
          ) : (
            active && <InlineNote tone="ok">{text.published(active.number)}</InlineNote>
          )}
          {begin.error && <ErrorLine>{begin.error.detail}</ErrorLine>}
          <History versions={retired} {...(draft ? {} : { onBack: (id) => void begin.run(id) })} />
        </Stack>
      </View>
    </Page>
  );
}

/** What changed against what is in force; publish, throw away, or go back to an earlier version. */
export default function ChangesPage() {
  return (
    <Guarded>
      <Changes />
    </Guarded>
  );
}
