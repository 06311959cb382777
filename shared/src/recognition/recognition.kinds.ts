/** What stars take and how long they are on public notice (公示). Cities differ: the district enters versions of it. */
export interface StarRule {
  /** Confirmed hours of each star, rising; five of them. */
  readonly hours: readonly number[];
  /** Days during which anybody may object. */
  readonly noticeDays: number;
}

/** 志愿服务星级 by hours as 民政部's 《志愿服务记录办法》(民函〔2012〕340号) and 《中国注册志愿者管理办法》 have them; in force until the district enters its own. */
export const DEFAULT_STAR_RULE: StarRule = { hours: [100, 300, 600, 1000, 1500], noticeDays: 7 };

/** Stars that so many confirmed minutes reach, 0..5. */
export const starsFor = (minutes: number, { hours }: Pick<StarRule, 'hours'>): number =>
  hours.filter((least) => minutes >= least * 60).length;

export const STAR_NAMES = ['', '一星', '二星', '三星', '四星', '五星'] as const;

/** A star is told before it is given; an objection that holds takes it back, and it may be told again. */
export const STAR_STATUSES = ['ON_NOTICE', 'AWARDED', 'WITHDRAWN'] as const;
export type StarStatus = (typeof STAR_STATUSES)[number];

export const OBJECTION_STATUSES = ['OPEN', 'UPHELD', 'REJECTED'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

export const THANK_NOTE_STATUSES = ['SHOWN', 'REPORTED', 'REMOVED'] as const;
export type ThankNoteStatus = (typeof THANK_NOTE_STATUSES)[number];

export const BOARD_SCOPES = ['TEAM', 'COMMUNITY', 'STREET'] as const;
export type BoardScope = (typeof BOARD_SCOPES)[number];
export const BOARD_SPANS = ['MONTH', 'YEAR'] as const;
export type BoardSpan = (typeof BOARD_SPANS)[number];

/** What the committee enters by hand into a volunteer's record. */
export const RECORD_ENTRY_KINDS = ['TRAINING', 'COMMENDATION', 'COMPLAINT'] as const;
export type RecordEntryKind = (typeof RECORD_ENTRY_KINDS)[number];

export const RECORD_ENTRY_LABELS = {
  TRAINING: '培训',
  COMMENDATION: '表彰奖励',
  COMPLAINT: '投诉',
} as const satisfies Record<RecordEntryKind, string>;
