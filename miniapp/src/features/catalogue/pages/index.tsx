import { ENTRY_KIND_LABELS, ENTRY_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { useWindow } from '@/lib/use-window';
import { Button, Cell, CellGroup, Chip, ChipRow, Empty, Input, Page, Stack } from '@/ui';
import { text } from '../catalogue.text';
import { Guarded } from '../components/guarded';
import { VersionCard } from '../components/version-card';
import { type Row, useDraftActions, useRows, useVersions } from '../use-catalogue';
import '../catalogue.scss';

const hintOf = ({ kind, code, tileLabel, className, handle }: Row): string =>
  [
    kind === 'TILE' ? ENTRY_KIND_LABELS[kind] : `${ENTRY_KIND_LABELS[kind]} ${code}`,
    kind === 'TILE' ? '' : tileLabel,
    className,
    handle,
  ]
    .filter(Boolean)
    .join('，');

function Catalogue() {
  const { wide } = useWindow();
  const versions = useVersions();
  const { query, asked, setAsked, kind, setKind, rows, total, load } = useRows(versions.draft?.id);
  const actions = useDraftActions(async () => {
    await Promise.all([versions.query.reload(), query.reload()]);
  });
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="catalogue" /> } : { title: text.title })}
      loading={versions.query.loading}
      error={versions.query.error}
      onRetry={() => void versions.query.reload()}
    >
      <View className="catalogue">
        <Stack wide>
          <View>{text.lead}</View>
          <VersionCard versions={versions} actions={actions} />
          <Input
            label={text.search}
            labelHidden
            value={asked}
            onChange={setAsked}
            placeholder={text.searchHint}
          />
          <ChipRow label={text.search}>
            <Chip on={!kind} onPress={() => setKind(undefined)}>
              {text.all}
            </Chip>
            {ENTRY_KINDS.map((one) => (
              <Chip key={one} on={kind === one} onPress={() => setKind(one)}>
                {ENTRY_KIND_LABELS[one]}
              </Chip>
            ))}
          </ChipRow>
          <View className="catalogue-count">
            <View>{text.found(total)}</View>
            {versions.draft && (
              <Button kind="soft" size="small" onPress={() => void open('catalogue/entry', {})}>
                {text.add}
              </Button>
            )}
          </View>
        </Stack>
        {query.data && rows.length === 0 ? (
          <Empty icon="search" title={text.nothing} hint={text.nothingHint} />
        ) : (
          <View className="catalogue-rows">
            <CellGroup>
              {rows.map((row) => (
                <Cell
                  key={`${row.kind}:${row.code}`}
                  title={row.name}
                  hint={hintOf(row)}
                  strong={row.kind === 'TILE'}
                  onPress={() => void open('catalogue/entry', { kind: row.kind, code: row.code })}
                />
              ))}
            </CellGroup>
          </View>
        )}
        {rows.length < total && (
          <View className="catalogue-more">
            <Button kind="ghost" busy={load.busy} onPress={() => void load.run()}>
              {text.more}
            </Button>
          </View>
        )}
      </View>
    </Page>
  );
}

/** 事项目录: find, look, begin to change. */
export default function CataloguePage() {
  return (
    <Guarded>
      <Catalogue />
    </Guarded>
  );
}
