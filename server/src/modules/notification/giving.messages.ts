import type { Audience, Composers, Draft } from './draft.js';

/** What a message about a gift or the time bank needs of the event. */
interface GivingFacts {
  personId: string;
  unitId: string;
  points: number;
  title: string;
  text: string | null;
}

const committee = (unitId: string): Audience => ({ roles: ['COMMUNITY_ADMIN'], unitIds: [unitId] });

const own = ({ personId }: GivingFacts, subject: 'GIVING' | 'BANK', title: string, text: string): Draft => ({
  to: { people: [personId] },
  kind: 'POINTS',
  title,
  text,
  subject,
  subjectId: null,
});

const work = ({ unitId }: GivingFacts, title: string, text: string): Draft => ({
  to: committee(unitId),
  kind: 'WORK',
  title,
  text,
  subject: 'GIVING',
  subjectId: null,
});

export const GIVING_MESSAGES: Composers<GivingFacts> = {
  'donation.proposed': ({ payload: p }) => [
    work(p, `有人捐了 ${p.points} 积分，等您安排`, p.text ?? p.title),
  ],
  'donation.approved': ({ payload: p }) => [
    own(p, 'GIVING', `您捐的 ${p.points} 积分送到了`, `给了${p.title}，谢谢您。`),
  ],
  'donation.declined': ({ payload: p }) => [
    own(p, 'GIVING', `捐的 ${p.points} 积分退回来了`, p.text ?? '社区没有收下'),
  ],
  'donation.thanked': ({ payload: p }) => [own(p, 'GIVING', '有人谢谢您', p.text ?? '')],
  'time-bank.asked': ({ payload: p }) => [
    work(p, '有人想用时间银行，等您确认', `${p.title}，${p.text ?? ''}`),
  ],
  'time-bank.paid': ({ payload: p }) => [own(p, 'BANK', `时间银行付了 ${p.text ?? ''}`, p.title)],
  'time-bank.declined': ({ payload: p }) => [
    own(p, 'BANK', '这次没用时间银行', `${p.title}，${p.text ?? ''}`),
  ],
};
