import {
  ENTRY_KIND_LABELS,
  ENTRY_KINDS,
  STAGE_LABELS,
  STAGES,
  TIER_LABELS,
  TIERS,
  UNIT_KIND_LABELS,
} from '@linli/shared';
import {
  parseConfusable,
  parseList,
  parseTime,
  parseUnitKind,
  printConfusable,
  printList,
  printTime,
} from './cells.js';
import type { Entry } from './entry.js';

/** Headings of the table, in its order. */
export const COLUMNS = [
  '种类',
  '编码',
  '大类',
  '类别',
  '名称',
  '说明',
  '图标',
  '常用说法',
  '责任单位',
  '分级',
  ...STAGES.map((stage) => `${STAGE_LABELS[stage]}时限` as const),
  '要照片',
  '容易混淆',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Record<Column, string>;

const LONGEST: Partial<Record<Column, number>> = {
  编码: 20,
  大类: 30,
  类别: 30,
  名称: 40,
  说明: 80,
  图标: 30,
};
const MOST_WORDS = 60;
const LONGEST_WORD = 20;
const LONGEST_QUESTION = 60;

/** An entry, or everything that is wrong with the row, in plain words. */
export type Parsed = { entry: Entry; problems: [] } | { entry: null; problems: string[] };

/** Reads one row; what concerns several rows is looked at in `check.ts`. */
export function parseRow(row: Row): Parsed {
  const problems: string[] = [];
  const bad = (column: Column, why: string): void => void problems.push(`「${column}」${why}`);
  const kind = ENTRY_KINDS.find((one) => one === row.种类 || ENTRY_KIND_LABELS[one] === row.种类);
  if (!kind) bad('种类', `要填大类、部件、事项或本地，现在是「${row.种类}」`);
  for (const column of COLUMNS) {
    const most = LONGEST[column];
    if (most && [...row[column]].length > most) bad(column, `最多 ${most} 个字`);
  }
  if (!row.编码) bad('编码', '没有填');
  else if (kind === 'TILE' && !/^[a-z][a-z-]*$/.test(row.编码))
    bad('编码', '要用小写英文字母，比如 lighting');
  if (!row.名称) bad('名称', '没有填');
  if (kind && kind !== 'TILE' && !row.大类) bad('大类', '没有填归哪一类');

  const keywords = parseList(row.常用说法);
  if (keywords.length > MOST_WORDS) bad('常用说法', `最多 ${MOST_WORDS} 个`);
  if (keywords.some((word) => [...word].length > LONGEST_WORD)) {
    bad('常用说法', `每个最多 ${LONGEST_WORD} 个字`);
  }
  const unitKinds = parseList(row.责任单位).flatMap((name) => {
    const unitKind = parseUnitKind(name);
    if (!unitKind) bad('责任单位', `没有「${name}」这种单位`);
    return unitKind ?? [];
  });
  const tier = TIERS.find((one) => one === row.分级 || TIER_LABELS[one] === row.分级) ?? null;
  if (row.分级 && !tier) bad('分级', `要填小事、大事或难事，现在是「${row.分级}」`);
  const times: { -readonly [stage in keyof Entry['times']]: Entry['times'][stage] } = {};
  for (const stage of STAGES) {
    const column = `${STAGE_LABELS[stage]}时限` as const;
    const time = row[column] ? parseTime(stage, row[column]) : undefined;
    if (time) times[stage] = time;
    else if (time === null) bad(column, `看不懂「${row[column]}」，要写成 5天、4小时 或 5天；紧急 1天`);
    else if (stage === 'handle' || kind === 'TILE') bad(column, '没有填');
  }
  if (!['', '是', '否'].includes(row.要照片)) bad('要照片', '要填是或否');
  const confusables = parseList(row.容易混淆).flatMap((part) => {
    const confusable = parseConfusable(part);
    if (!confusable) bad('容易混淆', `看不懂「${part}」，要写成 drain:水是从下水道冒出来的吗？`);
    else if ([...confusable.question].length > LONGEST_QUESTION) {
      bad('容易混淆', `问题最多 ${LONGEST_QUESTION} 个字`);
    }
    return confusable ?? [];
  });
  if (kind === 'TILE') {
    if (unitKinds.length === 0) bad('责任单位', '没有填');
    if (!tier && !row.分级) bad('分级', '没有填');
    if (!row.图标) bad('图标', '没有填');
    if (!row.要照片) bad('要照片', '没有填');
  }
  if (problems.length > 0 || !kind) return { entry: null, problems };
  const entry: Entry = {
    kind,
    code: row.编码,
    tile: kind === 'TILE' ? row.编码 : row.大类,
    className: row.类别,
    name: row.名称,
    hint: row.说明,
    icon: row.图标,
    keywords,
    unitKinds,
    tier,
    times,
    evidenceNeeded: row.要照片 === '' ? null : row.要照片 === '是',
    confusables,
  };
  return { entry, problems: [] };
}

/** The row of an entry; `parseRow` reads it back. */
export function printRow(entry: Entry): Row {
  const { kind, times, tier, evidenceNeeded } = entry;
  const time = (stage: (typeof STAGES)[number]): string => {
    const value = times[stage];
    return value ? printTime(stage, value) : '';
  };
  return {
    种类: ENTRY_KIND_LABELS[kind],
    编码: entry.code,
    大类: kind === 'TILE' ? '' : entry.tile,
    类别: entry.className,
    名称: entry.name,
    说明: entry.hint,
    图标: entry.icon,
    常用说法: printList(entry.keywords),
    责任单位: printList(entry.unitKinds.map((unitKind) => UNIT_KIND_LABELS[unitKind])),
    分级: tier ? TIER_LABELS[tier] : '',
    受理时限: time('accept'),
    接单时限: time('take'),
    办理时限: time('handle'),
    核查时限: time('verify'),
    要照片: evidenceNeeded === null ? '' : evidenceNeeded ? '是' : '否',
    容易混淆: printList(entry.confusables.map(printConfusable)),
  };
}
