import { durationText, fixedMomentText } from '@linli/shared';
import type { Audience, Composers, Draft } from './draft.js';

/** What a message about hours entered by hand needs of the event. */
interface HandFacts {
  entryId: string;
  volunteer: string;
  title: string;
  startAt: string;
  minutes: number;
  status: string;
  organiserUnitId: string;
  communityCode: string;
  enteredBy: string | null;
  helpedPersonId: string | null;
  helpedUnitId: string | null;
  text: string | null;
}

const what = ({ volunteer, title, startAt, minutes }: HandFacts): string =>
  `${volunteer}，${title}，${fixedMomentText(new Date(startAt))}，${durationText(minutes)}`;

const draft = (to: Audience, kind: Draft['kind'], title: string, facts: HandFacts, text?: string): Draft => ({
  to,
  kind,
  title,
  text: text ?? what(facts),
  subject: 'HAND',
  subjectId: facts.entryId,
});

const STREET_DIGITS = 9;

export const HAND_MESSAGES: Composers<HandFacts> = {
  'hand-hours.asked': ({ payload: p }) => [
    draft({ roles: ['COMMUNITY_ADMIN'], unitIds: [p.organiserUnitId] }, 'WORK', '有人请您补录时长', p),
  ],
  'hand-hours.entered': ({ payload: p }) => [
    ...(p.helpedPersonId
      ? [draft({ people: [p.helpedPersonId] }, 'NOTICE', `${p.volunteer}帮过您吗？请点一下`, p)]
      : []),
    ...(p.helpedUnitId
      ? [
          draft(
            { roles: ['COMMUNITY_ADMIN', 'HANDLER', 'PARTNER'], unitIds: [p.helpedUnitId] },
            'NOTICE',
            `${p.volunteer}帮过您单位吗？请点一下`,
            p,
          ),
        ]
      : []),
    // The street, which is always another unit; a neighbouring committee finds it on its list.
    draft(
      { roles: ['DISPATCHER'], regionCode: p.communityCode.slice(0, STREET_DIGITS) },
      'WORK',
      '有一份补录的时长等您复核',
      p,
    ),
  ],
  'hand-hours.decided': ({ payload: p }) =>
    p.enteredBy
      ? [
          draft(
            { people: [p.enteredBy] },
            'WORK',
            p.status === 'CONFIRMED' ? '补录的时长记上了' : '补录的时长没有记上',
            p,
            p.text ? `${what(p)}，${p.text}` : undefined,
          ),
        ]
      : [],
};
