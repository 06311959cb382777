import type { components } from '@linli/shared';
import type { Goods } from './counter.api';
import { text } from './counter.text';

type Body = components['schemas']['GoodsBody'];

/** What stands in the fields; numbers as they are typed. */
export interface GoodsForm {
  name: string;
  unitWord: string;
  category: Goods['category'];
  detail: string;
  points: string;
  counted: boolean;
  holdDays: string;
  returnDays: string;
  limitCount: string;
  limitPeriod: Goods['limitPeriod'];
  /** 2026-11-20 in China's time, or empty. */
  validFrom: string;
  validTo: string;
}

export const NEW_GOODS: GoodsForm = {
  name: '',
  unitWord: '',
  category: 'FOOD',
  detail: '',
  points: '',
  counted: true,
  holdDays: '7',
  returnDays: '7',
  limitCount: '2',
  limitPeriod: 'NONE',
  validFrom: '',
  validTo: '',
};

const CHINA = '+08:00';
const CHINA_MS = 8 * 3_600_000;
const dayOf = (at: string | null) =>
  at ? new Date(Date.parse(at) + CHINA_MS).toISOString().slice(0, 10) : '';

export const formOf = (goods: Goods): GoodsForm => ({
  name: goods.name,
  unitWord: goods.unitWord,
  category: goods.category,
  detail: goods.detail,
  points: String(goods.points),
  counted: goods.counted,
  holdDays: String(goods.holdDays),
  returnDays: String(goods.returnDays),
  limitCount: String(goods.limitCount ?? 2),
  limitPeriod: goods.limitPeriod,
  validFrom: dayOf(goods.validFrom),
  validTo: dayOf(goods.validTo),
});

const whole = (typed: string) => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null);

/** What is missing or wrong, by field. */
export function problemsOf(form: GoodsForm): Partial<Record<keyof GoodsForm, string>> {
  const { need, whole: wantsWhole } = text.edit;
  const problems: Partial<Record<keyof GoodsForm, string>> = {};
  if (form.name.trim() === '') problems.name = need;
  if (form.unitWord.trim() === '') problems.unitWord = need;
  for (const field of ['points', 'holdDays', 'returnDays'] as const)
    if (whole(form[field]) === null) problems[field] = wantsWhole;
  if (form.limitPeriod !== 'NONE' && whole(form.limitCount) === null) problems.limitCount = wantsWhole;
  return problems;
}

/** The form as the server takes it; the last day counts until its end. */
export function bodyOf(form: GoodsForm, photoId: string | undefined): Body {
  const { name, unitWord, category, detail, counted, limitPeriod, validFrom, validTo } = form;
  return {
    name: name.trim(),
    unitWord: unitWord.trim(),
    category,
    detail: detail.trim(),
    points: whole(form.points) ?? 0,
    counted,
    holdDays: whole(form.holdDays) ?? 0,
    returnDays: whole(form.returnDays) ?? 0,
    limitPeriod,
    limitCount: limitPeriod === 'NONE' ? null : whole(form.limitCount),
    validFrom: validFrom ? `${validFrom}T00:00:00${CHINA}` : null,
    validTo: validTo ? `${validTo}T23:59:59${CHINA}` : null,
    ...(photoId ? { photoId } : {}),
  };
}
