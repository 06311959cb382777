import { CATALOGUE_STATUS_LABELS, ENTRY_KIND_LABELS, UNIT_KIND_LABELS } from '@linli/shared';
import { workingSpan } from '../../platform/working-time/index.js';
import type { Terms, Tile } from './catalogue.js';
import type { CatalogueVersion } from './catalogue.entity.js';
import type {
  CatalogueRowView,
  CatalogueVersionView,
  ServiceMatterView,
  ServiceTileView,
} from './catalogue.view.js';
import { printRow } from './columns.js';
import { type Entry, keyOf } from './entry.js';
import type { RowProblem } from './check.js';

/** The tile for matters that cannot wait for office hours. */
const EMERGENCY = 'urgent';

/** 物业负责，一般 5 个工作日内办好 */
export function presentTile(tile: Tile): ServiceTileView {
  const span = workingSpan(tile.times.handle.normal);
  return {
    tile: tile.tile,
    label: tile.label,
    hint: tile.hint,
    icon: tile.icon,
    promise: `${UNIT_KIND_LABELS[tile.defaultUnitKind]}负责，一般 ${span}内办好`,
    tier: tile.tier,
    keywords: [...tile.keywords],
    confusables: tile.confusables.map(({ tile: other, question }) => ({ tile: other, question })),
    emergency: tile.tile === EMERGENCY,
  };
}

/** A code of the tile that has these terms. */
export const presentMatter = (entry: Entry, { times }: Terms): ServiceMatterView => ({
  code: keyOf(entry),
  label: entry.name,
  kindLabel: ENTRY_KIND_LABELS[entry.kind],
  handle: workingSpan(times.handle.normal),
});

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

export const presentVersion = (version: CatalogueVersion): CatalogueVersionView => ({
  id: version.id,
  number: version.number,
  status: version.status,
  statusLabel: CATALOGUE_STATUS_LABELS[version.status],
  note: version.note,
  createdAt: version.createdAt.toISOString(),
  validFrom: iso(version.validFrom),
  retiredAt: iso(version.retiredAt),
});

export function presentRow(entry: Entry, tileLabel: string): CatalogueRowView {
  const row = printRow(entry);
  return {
    kind: entry.kind,
    code: entry.code,
    tile: entry.kind === 'TILE' ? '' : entry.tile,
    tileLabel,
    className: row.类别,
    name: row.名称,
    hint: row.说明,
    icon: row.图标,
    keywords: row.常用说法,
    unitKinds: row.责任单位,
    tier: row.分级,
    accept: row.受理时限,
    take: row.接单时限,
    handle: row.办理时限,
    verify: row.核查时限,
    evidence: row.要照片,
    confusables: row.容易混淆,
  };
}

/** 事项 09012：没有「roads」这个大类 */
export function problemSentence({ key, reason }: RowProblem): string {
  const [kind, code] = key?.split(':') ?? [];
  return kind ? `${ENTRY_KIND_LABELS[kind as Entry['kind']]} ${code}：${reason}` : reason;
}
