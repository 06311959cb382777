import { SERVICE_CONTENT_LABELS } from '@linli/shared';
import type { Readable } from 'node:stream';
import { type Sheet, type SheetColumn, xlsxOf } from '../../platform/export/index.js';
import type { Entered, VolunteerRecord } from './record.book.js';

interface Line<T> {
  readonly who: string;
  readonly one: T;
}

const WHO = { header: '志愿者', width: 12, value: <T>({ who }: Line<T>) => who };

const entered = (withMinutes: boolean): SheetColumn<Line<Entered>>[] => [
  WHO,
  { header: '日期', width: 12, value: ({ one }) => one.day },
  { header: '内容', width: 30, value: ({ one }) => one.title },
  ...(withMinutes
    ? [{ header: '学时（小时）', width: 12, value: ({ one }: Line<Entered>) => hours(one.minutes) }]
    : []),
  { header: '说明', width: 50, value: ({ one }) => one.text },
  { header: '记录单位', width: 24, value: ({ one }) => one.by },
];

const hours = (minutes: number | null): number | null =>
  minutes === null ? null : Math.round((minutes / 60) * 100) / 100;

type Basics = VolunteerRecord['basics'];
type Service = VolunteerRecord['services'][number];

const BASICS: SheetColumn<Line<Basics>>[] = [
  { header: '姓名', width: 12, value: ({ one }) => one.name || one.calledAs },
  { header: '身份证件号码', width: 22, value: ({ one }) => one.idMask },
  { header: '居住区域', width: 20, value: ({ one }) => one.community },
  { header: '服务技能', width: 36, value: ({ one }) => one.skills },
  { header: '志愿队伍', width: 24, value: ({ one }) => one.team },
];

const SERVICES: SheetColumn<Line<Service>>[] = [
  WHO,
  { header: '开始', width: 17, value: ({ one }) => one.startAt },
  { header: '结束', width: 17, value: ({ one }) => one.endAt },
  { header: '服务时间（小时）', width: 15, value: ({ one }) => hours(one.minutes) },
  { header: '服务内容', width: 26, value: ({ one }) => SERVICE_CONTENT_LABELS[one.kind] },
  { header: '项目', width: 30, value: ({ one }) => one.title },
  { header: '组织单位', width: 24, value: ({ one }) => one.organiser },
];

/** The five classes as five sheets of one workbook. Rows are held in memory: a unit has hundreds of volunteers, not tens of thousands. */
export function recordWorkbook(records: readonly VolunteerRecord[]): Promise<Readable> {
  const lines = <T>(of: (record: VolunteerRecord) => readonly T[]): Line<T>[] =>
    records.flatMap((record) => {
      const who = record.basics.name || record.basics.calledAs;
      return of(record).map((one) => ({ who, one }));
    });
  const sheet = <T>(name: string, columns: SheetColumn<Line<T>>[], rows: Line<T>[]): Sheet<Line<T>> => ({
    name,
    columns,
    rows,
  });
  return xlsxOf([
    sheet(
      '个人基本信息',
      BASICS,
      lines(({ basics }) => [basics]),
    ),
    sheet(
      '志愿服务情况',
      SERVICES,
      lines(({ services }) => services),
    ),
    sheet(
      '培训情况',
      entered(true),
      lines(({ trainings }) => trainings),
    ),
    sheet(
      '表彰奖励情况',
      entered(false),
      lines(({ honours }) => honours),
    ),
    sheet(
      '评价情况',
      entered(false),
      lines(({ judgements }) => judgements),
    ),
  ]);
}
