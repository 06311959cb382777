import type { components } from '@linli/shared';
import { api } from '@/lib/api-client';
import { starWords, words } from './rules.text';

type Schemas = components['schemas'];
type StarPage = Schemas['StarRulePageView'];
type HandPage = Schemas['HandRulePageView'];

/** What every version says of itself. */
export type RulePage = Pick<StarPage, 'version' | 'validFrom' | 'state' | 'madeBy' | 'madeAt'>;
export type Values = Readonly<Record<string, number>>;

export interface RuleField {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

/** One rule of the district: what of it is asked, how it is read, tried and entered. Numbers are those on screen. */
export interface RuleSort<P extends RulePage> {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly RuleField[];
  readonly read: (page: P) => Values;
  readonly fetch: () => Promise<P[]>;
  /** Whom it would touch, in sentences. */
  readonly try: (values: Values) => Promise<string[]>;
  readonly enter: (key: string, head: { basedOn: number; validFrom: string }, values: Values) => Promise<P[]>;
}

const LEVELS = [0, 1, 2, 3, 4];
const hoursOf = (values: Values) => LEVELS.map((n) => values[`level${n}`] ?? 0);
const starBody = (values: Values) => ({ hours: hoursOf(values), noticeDays: values.noticeDays ?? 0 });

export const STAR: RuleSort<StarPage> = {
  key: 'star',
  title: words.star,
  fields: [
    ...LEVELS.map((n) => ({
      name: `level${n}`,
      label: words.level(starWords.names[n] ?? ''),
      unit: words.hours,
      min: 1,
      max: 20_000,
    })),
    { name: 'noticeDays', label: words.notice, unit: words.days, min: 3, max: 60 },
  ],
  read: ({ hours, noticeDays }) => ({
    ...Object.fromEntries(LEVELS.map((n) => [`level${n}`, hours[n] ?? 0])),
    noticeDays,
  }),
  fetch: () => api.get('/api/v1/star-rule/versions'),
  try: async (values) => {
    const body = starBody(values);
    const { levels, newly, kept, onNotice } = await api.post('/api/v1/star-rule/preview', { body });
    const { effects } = words;
    return [
      effects.newly(newly),
      effects.kept(kept),
      effects.onNotice(onNotice),
      ...levels.map(({ name, now, would }) => (now === would ? '' : effects.level(name, now, would))),
    ].filter(Boolean);
  },
  enter: (idempotencyKey, head, values) =>
    api.post('/api/v1/star-rule', { body: { ...head, ...starBody(values) }, idempotencyKey }),
};

const HOUR = 60;
const handBody = (values: Values) => ({
  daysBack: values.daysBack ?? 0,
  leastMinutes: values.least ?? 0,
  mostMinutes: (values.most ?? 0) * HOUR,
  unitMonthMinutes: (values.unitMonth ?? 0) * HOUR,
  personMonthMinutes: (values.personMonth ?? 0) * HOUR,
  callAfterDays: values.call ?? 0,
});

export const HAND: RuleSort<HandPage> = {
  key: 'hand',
  title: words.hand,
  fields: [
    { name: 'daysBack', label: words.daysBack, unit: words.days, min: 1, max: 90 },
    { name: 'least', label: words.least, unit: words.minutes, min: 5, max: 120 },
    { name: 'most', label: words.most, unit: words.hours, min: 1, max: 12 },
    { name: 'unitMonth', label: words.unitMonth, unit: words.hours, min: 0, max: 1000 },
    { name: 'personMonth', label: words.personMonth, unit: words.hours, min: 0, max: 100 },
    { name: 'call', label: words.call, unit: words.days, min: 1, max: 30 },
  ],
  read: (page) => ({
    daysBack: page.daysBack,
    least: page.leastMinutes,
    most: page.mostMinutes / HOUR,
    unitMonth: page.unitMonthMinutes / HOUR,
    personMonth: page.personMonthMinutes / HOUR,
    call: page.callAfterDays,
  }),
  fetch: () => api.get('/api/v1/hand-rule/versions'),
  try: async (values) => {
    const { entries, now, would } = await api.post('/api/v1/hand-rule/preview', { body: handBody(values) });
    const { effects } = words;
    return [
      effects.entries(entries),
      effects.outside(now.outside, would.outside),
      effects.units(now.units, would.units),
      effects.people(now.people, would.people),
    ];
  },
  enter: (idempotencyKey, head, values) =>
    api.post('/api/v1/hand-rule', { body: { ...head, ...handBody(values) }, idempotencyKey }),
};
