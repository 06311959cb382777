import { Inject, Injectable } from '@nestjs/common';
import {
  INDICATOR_DEFINITIONS,
  type Indicator,
  INDICATORS,
  type Measure,
  MEASURE_LABELS,
} from '@linli/shared';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { sendTable, type Sheet, type SheetColumn, xlsxOf } from '../../platform/export/index.js';
import type { Actor } from '../identity/index.js';
import { CaseQueries, type Found } from './case.queries.js';
import { counted } from './counted.js';
import type { SheetQuery } from './indicator.dto.js';
import type { CaseView, SheetRowView } from './indicator.view.js';
import { BASIS_SQL, MEASURE_SQL } from './measures.js';
import { scopeOf } from './scope.js';
import { SheetService } from './sheet.service.js';
import { select } from './sql.js';

/** A workbook holds its rows in memory: more cases than these are cut, and the last sheet says so. */
const MOST_CASES = 20_000;
const PAGE = 500;

/** What each case says for itself: by these columns a reader can count the rates again. */
const MARKS = [
  'settled',
  'resolved',
  'answers',
  'satisfied',
  'contactAnswers',
  'contacted',
  'timed',
  'onTime',
  'handled',
  'reworked',
] as const satisfies Measure[];

type Marks = Record<(typeof MARKS)[number], number>;
type Case = CaseView & Marks;

const PERCENT = '0.0%';

/** The figures of a period as one Excel workbook: the sheet, its cases, and what the words mean. */
@Injectable()
export class FigureBook {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(CaseQueries) private readonly cases: CaseQueries,
  ) {}

  /** Sends the workbook; the cases are those of the reader's sheet, latest first. */
  async send(actor: Actor, query: SheetQuery, reply: FastifyReply): Promise<void> {
    const { total, rows, rule } = await this.sheets.sheet(actor, query);
    const table: Sheet<SheetRowView> = {
      name: '评分表',
      columns: SHEET_COLUMNS,
      rows: [...rows, { ...total, name: '合计' }],
    };
    const cases: Sheet<Case> = {
      name: '案件',
      columns: CASE_COLUMNS,
      rows: this.everyCase(actor, query),
    };
    const notes: Sheet<[string, string, string]> = {
      name: '口径',
      columns: [
        { header: '名称', value: ([name]) => name, width: 16 },
        { header: '怎么算', value: ([, formula]) => formula, width: 50 },
        { header: '说明', value: ([, , meaning]) => meaning, width: 90 },
      ],
      rows: [
        ...INDICATORS.map((one): [string, string, string] => {
          const { name, formula, meaning } = INDICATOR_DEFINITIONS[one];
          return [`${name}（权重 ${rule.weights[one]}）`, formula, meaning];
        }),
        ['时段', `${query.from} 到 ${query.to}`, '按立案日算。'],
        ['调整后', '去掉已批准的备案和挂账', '备案到期，就算回来。'],
        ['案件', `最多列 ${MOST_CASES} 件`, '从最近立案的列起。'],
      ],
    };
    const name = `评分表 ${query.from} ${query.to}`;
    await sendTable(
      reply,
      { name, format: 'xlsx' },
      await xlsxOf([table, cases, notes] as readonly Sheet<unknown>[]),
    );
  }

  private async *everyCase(actor: Actor, query: SheetQuery): AsyncGenerator<Case> {
    const { request, values } = counted(query, scopeOf(actor), this.clock.now());
    const marks = MARKS.map((measure) => `${MEASURE_SQL[measure].count} AS ${measure}`);
    const excluded = `CASE WHEN ${BASIS_SQL.excluded} THEN 1 ELSE 0 END`;
    let [day, last] = [99_999_999, ''];
    for (let given = 0; given < MOST_CASES; given += PAGE) {
      const found = await select<Found & Marks>(
        this.db.read,
        `SELECT f.request_id AS requestId, f.filed_day AS filedDay, 1 AS n, ${excluded} AS excluded, ${marks.join(', ')}
          FROM ${request} AND (f.filed_day < :day OR f.filed_day = :day AND f.request_id < :last)
          ORDER BY f.filed_day DESC, f.request_id DESC LIMIT ${PAGE}`,
        { ...values, day, last },
      );
      const known = new Map(found.map((row) => [row.requestId, row]));
      for (const one of await this.cases.present(found)) {
        const row = known.get(one.requestId)!;
        yield {
          ...one,
          ...(Object.fromEntries(MARKS.map((mark) => [mark, Number(row[mark])])) as Marks),
        };
      }
      if (found.length < PAGE) return;
      ({ filedDay: day, requestId: last } = found.at(-1)!);
    }
  }
}

const rateColumns = (indicator: Indicator): SheetColumn<SheetRowView>[] => {
  const { name, numerator, denominator } = INDICATOR_DEFINITIONS[indicator];
  const of = (row: SheetRowView) => row.indicators.find((one) => one.indicator === indicator)!;
  return [
    { header: `${name} 原始`, value: (row) => of(row).raw.rate, format: PERCENT },
    { header: `${name} 调整后`, value: (row) => of(row).adjusted.rate, format: PERCENT },
    {
      header: `${name} 分子：${MEASURE_LABELS[numerator]}`,
      value: (row) => of(row).raw.numerator,
      width: 24,
    },
    {
      header: `${name} 分母：${MEASURE_LABELS[denominator]}`,
      value: (row) => of(row).raw.denominator,
      width: 24,
    },
  ];
};

const SHEET_COLUMNS: readonly SheetColumn<SheetRowView>[] = [
  { header: '名次', value: ({ rank }) => rank, width: 6 },
  { header: '名称', value: ({ name }) => name, width: 24 },
  { header: '得分 原始', value: ({ rawScore }) => rawScore },
  { header: '得分 调整后', value: ({ score }) => score },
  { header: '上期得分', value: ({ scoreBefore }) => scoreBefore },
  { header: '立案', value: ({ filed }) => filed },
  { header: '备案和挂账', value: ({ excluded }) => excluded },
  ...INDICATORS.flatMap(rateColumns),
];

const CASE_COLUMNS: readonly SheetColumn<Case>[] = [
  { header: '编号', value: ({ number }) => number, width: 22 },
  { header: '事情', value: ({ title }) => title, width: 36 },
  { header: '类别', value: ({ tileLabel }) => tileLabel, width: 18 },
  { header: '社区', value: ({ communityName }) => communityName, width: 20 },
  { header: '牵头单位', value: ({ unitName }) => unitName, width: 22 },
  { header: '立案日', value: ({ filedOn }) => filedOn },
  { header: '现在', value: ({ statusLabel }) => statusLabel },
  { header: '备案或挂账', value: ({ excluded }) => excluded },
  ...MARKS.map((mark) => ({ header: MEASURE_LABELS[mark], value: (row: Case) => row[mark] })),
];
