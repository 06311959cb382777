import type { AgreementKind } from '@linli/shared';
import type { Composers, Draft } from './draft.js';

/** What a message about an agreement of two people needs of the event. */
interface AgreementFacts {
  kind: AgreementKind;
  personId: string;
  otherId: string;
  personName: string;
  otherName: string;
  actorId: string;
}

const told = (personId: string, title: string, text: string): Draft => ({
  to: { people: [personId] },
  kind: 'NOTICE',
  title,
  text,
  subject: 'VOLUNTEER',
  subjectId: null,
});

const GIVEN: Record<AgreementKind, (other: string) => string> = {
  GUARDIAN: (other) => `${other}同意您来做志愿`,
  HELPER: (other) => `${other}可以替您报名了`,
  COMPANION: (other) => `${other}可以带您一起报名了`,
};

export const AGREEMENT_MESSAGES: Composers<AgreementFacts> = {
  'agreement.given': ({ payload: p }) => [
    told(p.personId, GIVEN[p.kind](p.otherName), '每一步您都看得到，随时能收回。'),
  ],
  'agreement.ended': ({ payload: p }) => {
    const [to, by] = p.actorId === p.personId ? [p.otherId, p.personName] : [p.personId, p.otherName];
    return [told(to, `${by}收回了约定`, '从现在起不再替对方报名。已经报上的还在。')];
  },
};
