import type { BudgetAsked, BudgetDecided, DisputeTold } from '../points/index.js';
import type { Composers } from './draft.js';

/** A volunteer calls an entry wrong: her committee hears of it, and she of the answer. */
export const DISPUTE_MESSAGES: Composers<DisputeTold> = {
  'points.disputed': ({ payload: p }) => [
    {
      to: { roles: ['COMMUNITY_ADMIN'], unitIds: [p.unitId] },
      kind: 'WORK',
      title: '有人说积分不对，等您答复',
      text: `${p.title}：${p.text}`,
      subject: 'POINTS',
      subjectId: p.postingId,
    },
  ],
  'points.dispute-answered': ({ payload: p }) => [
    {
      to: { people: [p.personId] },
      kind: 'POINTS',
      title: '您提的积分疑问有答复了',
      text: `${p.title}：${p.text}`,
      subject: 'POINTS',
      subjectId: p.postingId,
    },
  ],
};

/** A unit asks for a larger budget: who may be the second person hears of it. */
export const BUDGET_ASKED_MESSAGES: Composers<BudgetAsked> = {
  'points.budget-asked': ({ payload: p }) => [
    {
      to: { roles: ['SUPERVISOR'], regionCode: p.regionCode },
      kind: 'WORK',
      title: `${p.unitName}申请追加 ${p.points} 积分`,
      text: p.reason,
      subject: 'POINTS',
      subjectId: null,
    },
  ],
};

export const BUDGET_DECIDED_MESSAGES: Composers<BudgetDecided> = {
  'points.budget-decided': ({ payload: p }) => [
    {
      to: { people: [p.askedBy] },
      kind: 'WORK',
      title: p.approved ? `追加的 ${p.points} 积分批了` : `追加的 ${p.points} 积分没有批`,
      text: p.note ?? (p.approved ? '等着的积分自动补上。' : '可以写清楚再申请一次。'),
      subject: 'POINTS',
      subjectId: null,
    },
  ],
};
