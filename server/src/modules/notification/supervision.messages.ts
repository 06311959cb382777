import { fixedMomentText, REQUEST_STAGE_LABELS, SUPERVISION_COLOUR_LABELS } from '@linli/shared';
import type { FilingEventPayload } from '../filing/index.js';
import {
  ANSWERING_ROLES,
  type StageRemindedPayload,
  type SupervisionEventPayload,
} from '../supervision/index.js';
import type { WhistleEventPayload } from '../whistle/index.js';
import type { Audience, Composers, Draft } from './draft.js';

const until = (instant: string): string => fixedMomentText(new Date(instant));

function supervision(p: SupervisionEventPayload, to: Audience, title: string, text: string): Draft {
  return { to, kind: 'WORK', title, text, subject: 'SUPERVISE', subjectId: p.supervisionId };
}

/** Whose turn it is: everybody of the unit who may answer. */
const turn = ({ unitIds }: SupervisionEventPayload): Audience => ({ roles: ANSWERING_ROLES, unitIds });
const supervisors = ({ communityCode }: SupervisionEventPayload): Audience => ({
  roles: ['SUPERVISOR'],
  regionCode: communityCode,
});
/** Whom the rule names beside the unit: the level above, the supervisors of the region. */
const watching = (p: Pick<SupervisionEventPayload, 'also' | 'communityCode'>): Audience[] => [
  ...(p.also?.unitIds.length ? [{ roles: ANSWERING_ROLES, unitIds: p.also.unitIds }] : []),
  ...(p.also?.supervisors ? [{ roles: ['SUPERVISOR'] as const, regionCode: p.communityCode }] : []),
];
const order = ({ colour }: SupervisionEventPayload): string => `${SUPERVISION_COLOUR_LABELS[colour]}督办单`;

export const SUPERVISION_MESSAGES: Composers<SupervisionEventPayload & StageRemindedPayload> = {
  'stage.reminded': ({ payload: p }, names) => [
    {
      to: { roles: ANSWERING_ROLES, unitIds: p.unitIds },
      kind: 'WORK',
      title: `「${p.title}」快到时间了`,
      text: `${REQUEST_STAGE_LABELS[p.stage]}最晚 ${until(p.dueAt)}，请抓紧`,
      subject: p.orderId ? 'ORDER' : 'REQUEST',
      subjectId: p.orderId ?? p.requestId,
    },
    ...watching(p).map((to): Draft => ({
      to,
      kind: 'WORK',
      title: `${names.units(p.unitIds)}的「${p.title}」快到时间了`,
      text: `${REQUEST_STAGE_LABELS[p.stage]}最晚 ${until(p.dueAt)}`,
      subject: 'REQUEST',
      subjectId: p.requestId,
    })),
  ],
  'supervision.issued': ({ payload: p }, names) => [
    supervision(p, turn(p), `${order(p)}：「${p.title}」`, `${p.text}。请在 ${until(p.answerBy)} 前答复`),
    ...watching(p).map((to) =>
      supervision(p, to, `${names.units(p.unitIds)}收到${order(p)}`, `「${p.title}」${p.text}`),
    ),
  ],
  'supervision.escalated': ({ payload: p }) => [
    supervision(
      p,
      turn(p),
      `下级没按时答复，${order(p)}转到您这里`,
      `「${p.title}」请在 ${until(p.answerBy)} 前答复`,
    ),
  ],
  'supervision.answered': ({ payload: p }, names) => [
    supervision(p, supervisors(p), `${names.units(p.unitIds)}答复了${order(p)}`, `「${p.title}」${p.text}`),
  ],
  'supervision.accepted': ({ payload: p }) => [
    supervision(p, turn(p), `${order(p)}办结了`, `「${p.title}」答复认可了`),
  ],
  'supervision.sent-back': ({ payload: p }) => [
    supervision(p, turn(p), `${order(p)}的答复要重写`, `「${p.title}」${p.text}`),
  ],
  'supervision.withdrawn': ({ payload: p }) => [
    supervision(p, turn(p), `${order(p)}撤销了`, `「${p.title}」${p.text}`),
  ],
};

function whistle(p: WhistleEventPayload, to: 'departments' | 'street', title: string, text: string): Draft {
  const audience: Audience =
    to === 'street'
      ? { roles: ['DISPATCHER'], unitIds: [p.callerUnitId] }
      : { roles: ['HANDLER'], unitIds: p.unitIds };
  return { to: audience, kind: 'WORK', title, text, subject: 'WHISTLE', subjectId: p.whistleId };
}

export const WHISTLE_MESSAGES: Composers<WhistleEventPayload> = {
  'whistle.called': ({ payload: p }) => [
    whistle(
      p,
      'departments',
      `街道吹哨，请您来：「${p.title}」`,
      `${p.text}。请在 ${until(p.reportBy)} 前报到`,
    ),
  ],
  'whistle.reported-in': ({ payload: p }, names) => [
    whistle(p, 'street', `${names.units(p.unitIds)}报到了`, `「${p.title}」`),
  ],
  'whistle.missed': ({ payload: p }, names) => [
    whistle(p, 'departments', '报到时间过了，请马上去', `「${p.title}」街道在等您`),
    whistle(p, 'street', `${names.units(p.unitIds)}还没报到`, `「${p.title}」报到时间过了`),
  ],
  'whistle.declined': ({ payload: p }, names) => [
    whistle(p, 'street', `${names.units(p.unitIds)}说不归它管`, `「${p.title}」${p.text}`),
  ],
  'whistle.insisted': ({ payload: p }) => [
    whistle(p, 'departments', `街道还是请您来：「${p.title}」`, p.text),
  ],
  'whistle.released': ({ payload: p }) => [whistle(p, 'departments', `「${p.title}」不用来了`, p.text)],
  'whistle.noted': ({ payload: p }) => [
    whistle(p, 'departments', `「${p.title}」有新的处置记录`, p.text),
    whistle(p, 'street', `「${p.title}」有新的处置记录`, p.text),
  ],
  'whistle.concluded': ({ payload: p }) => [whistle(p, 'departments', `「${p.title}」有结论了`, p.text)],
  'whistle.cancelled': ({ payload: p }) => [whistle(p, 'departments', `「${p.title}」取消吹哨`, p.text)],
  'whistle.scored': ({ payload: p }) => [
    { ...whistle(p, 'departments', `街道评了「${p.title}」`, p.text), kind: 'NOTICE' },
  ],
};

function filing(p: FilingEventPayload, to: Audience, title: string, text: string): Draft {
  return { to, kind: 'WORK', title, text, subject: 'FILING', subjectId: p.filingId };
}

const asker = ({ askedBy }: FilingEventPayload): Audience => ({ people: [askedBy] });

export const FILING_MESSAGES: Composers<FilingEventPayload> = {
  'filing.asked': ({ payload: p }, names) => [
    filing(
      p,
      { roles: ['DISPATCHER', 'SUPERVISOR'], regionCode: p.communityCode },
      `${names.units(p.unitIds)}申请报备，请您看`,
      `「${p.title}」${p.text}`,
    ),
  ],
  'filing.approved': ({ payload: p }) => [
    filing(
      p,
      asker(p),
      `「${p.title}」批了报备`,
      p.requestId ? `${until(p.expiresAt)} 以前先不计办结率` : '当场办好了，存着备查',
    ),
  ],
  'filing.refused': ({ payload: p }) => [filing(p, asker(p), `「${p.title}」没批报备`, p.text)],
  'filing.revoked': ({ payload: p }) => [filing(p, asker(p), `「${p.title}」报备撤销了`, p.text)],
  // What was put right on the spot never counted: when it is over nobody has anything to do.
  'filing.expired': ({ payload: p }) =>
    p.requestId
      ? [
          filing(p, asker(p), `「${p.title}」报备到期了`, '又计办结率了，请接着办'),
          filing(
            p,
            { roles: ['COMMUNITY_ADMIN', 'DISPATCHER'], regionCode: p.communityCode },
            `「${p.title}」报备到期了`,
            '又计办结率了，请安排接着办',
          ),
        ]
      : [],
};
