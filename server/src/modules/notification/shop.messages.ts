import { fixedMomentText } from '@linli/shared';
import type { Audience, Composers, Draft } from './draft.js';

/** What a message about a redemption needs of the event. */
interface RedemptionFacts {
  redemptionId: string;
  personId: string;
  title: string;
  quantity: number;
  points: number;
  partnerName: string;
  regionCode: string;
  expiresAt: string;
}

const own = ({ personId, redemptionId }: RedemptionFacts, title: string, text: string): Draft => ({
  to: { people: [personId] },
  kind: 'POINTS',
  title,
  text,
  subject: 'REDEMPTION',
  subjectId: redemptionId,
});

const committee = (regionCode: string): Audience => ({ roles: ['COMMUNITY_ADMIN'], regionCode });

/** What a message about who hands out needs of the event. */
interface KeeperFacts {
  personId: string;
  who: string;
  by: string;
  partnerName: string;
}

export const KEEPER_MESSAGES: Composers<KeeperFacts> = {
  'keeper.joined': ({ payload: p }) => [
    {
      to: { people: [p.by] },
      kind: 'WORK',
      title: `${p.who}可以在${p.partnerName}给东西了`,
      text: '不是您请的人，请到领取点里取消。',
      subject: 'NONE',
      subjectId: null,
    },
  ],
  'keeper.ended': ({ payload: p }) => [
    {
      to: { people: [p.personId] },
      kind: 'NOTICE',
      title: `您不用再在${p.partnerName}给东西了`,
      text: '有疑问请问社区。',
      subject: 'NONE',
      subjectId: null,
    },
  ],
};

export const SHOP_MESSAGES: Composers<RedemptionFacts> = {
  'redemption.fulfilled': ({ payload: p }) => [
    own(p, `${p.title}领走了`, `在${p.partnerName}领的，用了 ${p.points} 积分。不是您领的，请找社区。`),
  ],
  'redemption.due': ({ payload: p }) => [
    own(
      p,
      `${p.title}还没领，快到期了`,
      `${fixedMomentText(new Date(p.expiresAt))} 前到${p.partnerName}领。`,
    ),
  ],
  'redemption.expired': ({ payload: p }) => [
    own(p, `${p.title}过期没领，退回 ${p.points} 积分`, '想要的话可以再换一次。'),
  ],
  'redemption.returned': ({ payload: p }) => [
    own(p, `${p.title}退了，退回 ${p.points} 积分`, `退在${p.partnerName}。`),
  ],
  'redemption.conflict': ({ payload: p }) => [
    {
      to: committee(p.regionCode),
      kind: 'WORK',
      title: `「${p.title}」没网时给出去了，单子却已经关了`,
      text: `${p.partnerName}报来的，请两边问一问，商量怎么补。`,
      subject: 'NONE',
      subjectId: null,
    },
  ],
};
