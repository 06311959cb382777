import { STAR_NAMES } from '@linli/shared';
import type { RecordExportFacts, StarFacts, ThanksFacts } from '../recognition/index.js';
import type { Composers, Draft } from './draft.js';

const dayOf = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

const own = ({ personId, awardId }: StarFacts, title: string, text: string): Draft => ({
  to: { people: [personId] },
  kind: 'HOURS',
  title,
  text,
  subject: 'STAR',
  subjectId: awardId,
});

const committee = (communityCode: string, subjectId: string, title: string, text: string): Draft => ({
  to: { roles: ['COMMUNITY_ADMIN'], regionCode: communityCode },
  kind: 'WORK',
  title,
  text,
  subject: 'HONOUR',
  subjectId,
});

export const STAR_MESSAGES: Composers<StarFacts & { objectorId?: string }> = {
  'star.noticed': ({ payload: p }) => [
    own(p, `您够${STAR_NAMES[p.stars]}志愿者了，正在公示`, `到 ${dayOf(p.until)}，没有人提出异议就给您`),
  ],
  'star.awarded': ({ payload: p }) => [
    own(p, `您是${STAR_NAMES[p.stars]}志愿者了`, '公示期满，没有异议。谢谢您一直在'),
  ],
  'star.withdrawn': ({ payload: p }) => [
    own(p, `${STAR_NAMES[p.stars]}的公示先停一停`, p.text ?? '请您和社区说一声'),
    ...objector(p, '您提的异议，社区采纳了'),
  ],
  'star.objected': ({ payload: p }) => [
    committee(p.communityCode, p.awardId, '有人对星级公示提出异议', p.text ?? ''),
  ],
  'star.objection-rejected': ({ payload: p }) => objector(p, '您提的异议，社区回复了'),
};

function objector(
  { objectorId, text, awardId }: StarFacts & { objectorId?: string },
  title: string,
): Draft[] {
  if (!objectorId) return [];
  return [
    {
      to: { people: [objectorId] },
      kind: 'NOTICE',
      title,
      text: text ?? '',
      subject: 'STAR',
      subjectId: awardId,
    },
  ];
}

export const THANKS_MESSAGES: Composers<ThanksFacts> = {
  'thanks.written': ({ payload: p }) => [
    {
      to: { people: p.personIds },
      kind: 'HOURS',
      title: `${p.author}谢谢您`,
      text: p.text,
      subject: 'THANKS',
      subjectId: p.noteId,
    },
  ],
  'thanks.reported': ({ payload: p }) => [
    committee(p.communityCode, p.noteId, '有一封感谢信要您看看', `${p.title}，${p.text}`),
  ],
};

export const RECORD_EXPORT_MESSAGES: Composers<RecordExportFacts> = {
  'record-export.finished': ({ payload: p }) => [
    {
      to: { people: [p.personId] },
      kind: 'WORK',
      title: p.done ? '志愿服务记录表写好了' : '志愿服务记录表没写成',
      text: p.done ? '一天以内都可以下载，过后会删掉' : '请过一会儿再导出一次',
      subject: 'HONOUR',
      subjectId: p.exportId,
    },
  ],
};
