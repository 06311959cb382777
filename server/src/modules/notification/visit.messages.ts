import { fixedMomentText } from '@linli/shared';
import type { Composers, Draft } from './draft.js';

/** What a message about a visit needs of the event. */
interface VisitFacts {
  visitId: string;
  unitId: string;
  communityCode: string;
  phrase: string;
  startAt: string;
  missed: number;
}

const STREET_DIGITS = 9;
/** So many in a row, and the street hears of it too. */
const STREET_HEARS = 2;

export const VISIT_MESSAGES: Composers<VisitFacts> = {
  'visit.missed': ({ payload: p }) => {
    const text = `${p.phrase}，${fixedMomentText(new Date(p.startAt))}，请社区先打个电话问一声，再安排人去。`;
    const said = {
      kind: 'WORK',
      title: p.missed > 1 ? `连着 ${p.missed} 次没有人去看望` : '有一次走访没有去成',
      text,
      subject: 'VISIT',
      subjectId: p.visitId,
    } as const;
    const committee: Draft = { ...said, to: { roles: ['COMMUNITY_ADMIN'], unitIds: [p.unitId] } };
    if (p.missed < STREET_HEARS) return [committee];
    const regionCode = p.communityCode.slice(0, STREET_DIGITS);
    return [committee, { ...said, subject: 'NONE', to: { roles: ['DISPATCHER'], regionCode } }];
  },
};
