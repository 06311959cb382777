import { distanceText, SKILL_LABELS, walkMinutes } from '@linli/shared';
import { requirementOf, type SlotFacts } from '../../volunteer/index.js';
import { yesChance } from '../invite-plan.js';
import { costTerms, type Candidate, type CostTerms } from '../ranking.js';
import { whenSpoken } from '../reason.sentences.js';
import type { Remedy } from './model/gap.js';
import type { Rule } from './model/rules.js';

const DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What a rule says, for who reads how many it keeps away. */
export const RULE_LABELS = {
  SKILL: '不会或没有证',
  CERTIFICATE: '证还没核过，或者过期了',
  FITNESS: '身体不方便',
  AGE: '年纪不合适',
  INSURANCE: '要搬抬，还没有保险',
  DISTANCE: '离得太远',
  NOT_FREE: '那时候没空',
  OVERLAP: '那时候有别的安排',
  REST: '和别的班次挨得太近',
  DAILY_MAXIMUM: '那天排满了',
  WEEKLY_MAXIMUM: '那周的时长满了',
  PAUSED: '在休息',
  ASKED_OFTEN: '今天或这周问得够多了',
  ASKED_BEFORE: '这件事已经问过',
  EXCLUDED: '说好这次不排',
} as const satisfies Record<Rule, string>;

/** Why not her, in one sentence, for the organiser. */
export function refusalSentence(
  rule: Rule,
  { distance, maxDistance }: Candidate,
  slot: SlotFacts,
  startAt: Date,
  now: Date,
): string {
  switch (rule) {
    case 'SKILL':
      return `${requirementOf(slot)}，没有登记`;
    case 'DISTANCE':
      return `离得 ${distanceText(distance ?? 0)}，最远走 ${distanceText(maxDistance)}`;
    case 'NOT_FREE':
      return `${whenSpoken(startAt, now)}没空`;
    case 'OVERLAP':
      return `${whenSpoken(startAt, now)}已经有安排`;
    default:
      return RULE_LABELS[rule];
  }
}

/** The one remedy, as its button says it. */
export function remedySentence({ rule, metres, gain }: Remedy): string {
  const more = `多 ${gain} 人`;
  switch (rule) {
    case 'ASKED_OFTEN':
      return `明天再问，${more}`;
    case 'DISTANCE':
      return `放宽到 ${distanceText(metres)}，${more}`;
    case 'NOT_FREE':
      return `问问平时没空的，${more}`;
    case 'WEEKLY_MAXIMUM':
      return `请她们多做一次，${more}`;
    case 'FITNESS':
      return `不爬楼也行，${more}`;
    case 'SKILL':
      return `放宽本领要求，${more}`;
  }
}

/** What to do when the organiser wants it so: no rule is ever broken by the system itself. */
export const REMEDY_HOW = {
  ASKED_OFTEN: '她们今天或这周问得够多了，过一天再算就能排上。',
  DISTANCE: '把集合的地方挪近些，或打电话问她们愿不愿意多走一段。',
  NOT_FREE: '换个时间，或打电话问她们这一次能不能来。',
  WEEKLY_MAXIMUM: '打电话问她们这周能不能多来一次。',
  FITNESS: '把要爬楼的活分给别人，再改岗位的要求。',
  SKILL: '把要证的活交给懂的人，再改岗位的要求。',
} as const satisfies Record<Remedy['rule'], string>;

/** One line of a cost, in words. */
export interface TermLine {
  readonly code: keyof CostTerms;
  readonly sentence: string;
  readonly value: number;
}

/** What somebody's cost is made of, one line each; the values add up to the cost. */
export function termLines(candidate: Candidate): TermLine[] {
  const terms = costTerms(candidate);
  const line = (code: keyof CostTerms, sentence: string): TermLine => ({
    code,
    sentence,
    value: Math.round(terms[code] * 1000) / 1000,
  });
  return [
    line('distance', wayWords(candidate)),
    line('answer', `十次有${DIGITS[Math.round(yesChance(candidate) * 10)]}次会来`),
    line('fatigue', fatigueWords(candidate)),
    line('again', candidate.again ? '上次也是她' : '上次不是她，不减'),
    line('language', candidate.foreign ? '那边讲的话她不会' : '语言合适，不加不减'),
    ...(candidate.free ? [] : [line('notFree', '那时候平时没空')]),
  ];
}

function wayWords({ distance, maxDistance }: Candidate): string {
  if (distance === null) return '住哪里没登记，按不远不近算';
  return `路程 ${distanceText(distance)}，她最远走 ${distanceText(maxDistance)}`;
}

function fatigueWords({ recentOffers, recentMinutes }: Candidate): string {
  const hours = Math.round(recentMinutes / 6) / 10;
  if (hours === 0 && recentOffers === 0) return '这两周没问过，也没做过';
  if (recentOffers === 0) return `这两周排了 ${hours} 小时`;
  return hours === 0 ? `这两周问过 ${recentOffers} 次` : `这两周问过 ${recentOffers} 次，排了 ${hours} 小时`;
}

/** What sets somebody apart from the one who has the place: 也近，上次不是她, 走 25 分钟. */
export function otherSentence(other: Candidate, elsewhere: string | null): string {
  if (elsewhere) return `已排去「${elsewhere}」`;
  const parts = [
    ...(other.distance === null ? [] : [`走 ${walkMinutes(other.distance)} 分钟`]),
    ...(other.skills.length > 0 ? [other.skills.map((skill) => SKILL_LABELS[skill]).join('、')] : []),
    other.again ? '上次也是她' : '没去过这里',
    ...(other.foreign ? ['那边讲的话不会'] : []),
  ];
  return parts.join('，');
}
