import type { Composers } from './draft.js';

/** What a message about a check of name and ID card needs of the event. */
interface RealNameFacts {
  personId: string;
  communityCode: string;
  reason: string | null;
}

export const REAL_NAME_MESSAGES: Composers<RealNameFacts> = {
  'real-name.asked': ({ payload: { communityCode } }) => [
    {
      to: { roles: ['COMMUNITY_ADMIN'], regionCode: communityCode },
      kind: 'WORK',
      title: '有人要来核对身份',
      text: '本人带身份证来时，打开对一下就好。',
      subject: 'IDENTITY',
      subjectId: null,
    },
  ],
  'real-name.confirmed': ({ payload: { personId } }) => [
    {
      to: { people: [personId] },
      kind: 'NOTICE',
      title: '身份核对好了',
      text: '现在可以开服务证明了。身份证号没有留下，只留头四位和后四位。',
      subject: 'IDENTITY',
      subjectId: null,
    },
  ],
  'real-name.refused': ({ payload: { personId, reason } }) => [
    {
      to: { people: [personId] },
      kind: 'NOTICE',
      title: '身份没有核对上',
      text: `${reason ?? ''}。您填的已经删掉，可以重新填。`,
      subject: 'IDENTITY',
      subjectId: null,
    },
  ],
};
