/**
 * What can be counted over the requests filed (立案) in a period. Every number on a page is the sum of one of these, and the
 * list behind the number is the requests in which it is above zero. Counted at the period's end, or now while it runs.
 */
export const MEASURES = [
  'filed',
  'contactAnswers',
  'contacted',
  'uncontacted',
  'settled',
  'resolved',
  'unresolved',
  'answers',
  'satisfied',
  'unsatisfied',
  'timed',
  'onTime',
  'late',
  'handled',
  'reworked',
  'orders',
  'returned',
  'lateOpen',
  'reopened',
  'lowRated',
  'expiring',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Raw: everything filed. Adjusted: without approved record-only filings and suspensions. Excluded: just those. */
export const BASES = ['raw', 'adjusted', 'excluded'] as const;
export type Basis = (typeof BASES)[number];

/** The three rates and what stands beside them. */
export const INDICATORS = [
  'contactRate',
  'resolutionRate',
  'satisfactionRate',
  'onTimeRate',
  'reworkRate',
  'returnRate',
] as const;
export type Indicator = (typeof INDICATORS)[number];

/** One indicator: numerator ÷ denominator, and what is left over between them. */
export interface IndicatorDefinition {
  readonly name: string;
  readonly numerator: Measure;
  readonly denominator: Measure;
  /** Denominator − numerator, as a list of its own; absent where it says nothing. */
  readonly rest?: Measure;
  /** Whether more of it is better. */
  readonly better: 'more' | 'less';
  readonly formula: string;
  readonly meaning: string;
}

/**
 * Definitions, in the words of the page. The three rates follow 接诉即办 (response, resolution and satisfaction as the
 * residents say when they are asked); the others follow 数字城管 (CJ/T 292: on time, rework, return).
 */
export const INDICATOR_DEFINITIONS = {
  contactRate: {
    name: '响应率',
    numerator: 'contacted',
    denominator: 'contactAnswers',
    rest: 'uncontacted',
    better: 'more',
    formula: '说有人联系过的 ÷ 回答了这一问的',
    meaning: '办好以后问居民：办的人联系过您吗？每位回答的人算一次，报事的人和“我也遇到”的邻居一样算。',
  },
  resolutionRate: {
    name: '解决率',
    numerator: 'resolved',
    denominator: 'settled',
    rest: 'unresolved',
    better: 'more',
    formula: '真的解决了的 ÷（已结案的 + 到期没结案的）',
    meaning:
      '结案不等于解决。结案了，并且回答的居民里至少一半说“解决了”，才算解决；没有人回答的，以别人到现场核查为准。',
  },
  satisfactionRate: {
    name: '满意率',
    numerator: 'satisfied',
    denominator: 'answers',
    rest: 'unsatisfied',
    better: 'more',
    formula: '给 4 星、5 星的 ÷ 所有评价的',
    meaning: '只看最近一次结案的评价。说“没解决”的不打星，算不满意。',
  },
  onTimeRate: {
    name: '按时率',
    numerator: 'onTime',
    denominator: 'timed',
    rest: 'late',
    better: 'more',
    formula: '在最晚时间以前办完的 ÷（办完的 + 到期没办完的）',
    meaning: '批准延期的，按新的最晚时间。没有网的时候，以点“办完了”的那一刻为准。',
  },
  reworkRate: {
    name: '返工率',
    numerator: 'reworked',
    denominator: 'handled',
    better: 'less',
    formula: '核查没通过或重开过的 ÷ 办完过的',
    meaning: '一件返工几次也只算一件。',
  },
  returnRate: {
    name: '退单率',
    numerator: 'returned',
    denominator: 'orders',
    better: 'less',
    formula: '退回的次数 ÷ 派出的单子',
    meaning: '算在退单的单位头上，不算在后来接手的单位头上。',
  },
} as const satisfies Record<Indicator, IndicatorDefinition>;

/** Titles of the lists behind the numbers. */
export const MEASURE_LABELS = {
  filed: '立案的',
  contactAnswers: '回答了“联系过吗”的',
  contacted: '说有人联系过的',
  uncontacted: '说没人联系的',
  settled: '结案的和到期的',
  resolved: '真的解决了的',
  unresolved: '还没解决的',
  answers: '有评价的',
  satisfied: '给 4 星、5 星的',
  unsatisfied: '不满意的',
  timed: '办完的和到期的',
  onTime: '按时办完的',
  late: '没按时办完的',
  handled: '办完过的',
  reworked: '返过工的',
  orders: '派出的单子',
  returned: '退过单的',
  lateOpen: '超时没办完的',
  reopened: '群众说没解决，重开的',
  lowRated: '一星、二星和没解决的',
  expiring: '备案 30 天内到期的',
} as const satisfies Record<Measure, string>;

/** How a sheet can be laid out: one row for each of these. */
export const SHEET_ROWS = ['unit', 'street', 'community', 'tile'] as const;
export type SheetRows = (typeof SHEET_ROWS)[number];

/** Below this many answers a rate says more about who answered than about the work: it is not ranked. */
export const FEW_ANSWERS = 5;
