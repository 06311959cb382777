import type { AgreementKind } from './signup.api';

/** Who comes, as the organiser sees it. */
export const peopleText = {
  title: '谁来',
  who: '社区和队长看的',
  none: '还没有人报名',
  noneHint: '有人报上了，名字就在这里。也可以点名请一位。',
  lead: '来了几次只给本人和您看，请别告诉别人。',
  kids: (names: string) => `带着：${names}`,
  came: '签到了',
  absent: '没有来',
  present: '弄错了，收回',
  ask: '点名请一位',
  askRole: '请来当什么',
  askWho: '请谁来',
  askHint: '她会收到消息，来不了可以说一声原因。',
  askNone: '这里还没有合适的人。',
};

/** My own record as a volunteer. */
export const mineText = {
  title: '我的志愿信息',
  change: '改我的登记',
  changeHint: '会什么、什么时候有空、走多远',
  kept: '说到做到',
  keptHint: '只有您自己和组织的人看得到',
  rest: '休息一阵',
  resting: (day: string) => `在休息，${day}起再约您`,
  restHint: '这段时间不来问您。已经报上的还在。',
  restUntil: '休息到哪一天',
  restYes: '就休息到这天',
  restEnd: '不休息了',
  papers: '社区核过的',
  paperUntil: (unit: string, day: string) => `${unit}看过，到 ${day}`,
  noPapers: '还没有。有急救证、调解证，带去社区登记一下。',
  insured: (day: string) => `有保险，到 ${day}`,
  agreements: '和家里人、朋友的约定',
  agreementsHint: '每一步您都看得到，随时能收回。',
  codeTitle: '给对方一个码',
  codeFor: (when: string) => `请对方在自己手机上填这个码，${when} 前有效`,
  enter: '填对方给的码',
  enterYes: '约好',
  end: '收回',
  until: (day: string) => `到 ${day}`,
  noShows: '说我没有来的',
  said: (unit: string, who: string) => `${unit} ${who}说的`,
  dispute: '我有话说',
  disputeYes: '交给街道看',
  disputeHint: '街道看一次就定，请把当时的情况说清楚。',
  disputeMissing: '请说一句当时的情况。',
  decided: (note: string) => `街道说：${note}`,
};

/** What each agreement says, about me and about the other. */
export const AGREEMENT_WORDS: Record<AgreementKind, { make: string; about: string; other: string }> = {
  GUARDIAN: { make: '请监护人同意（未满 18 岁）', about: '是您的监护人', other: '由您做监护人' },
  HELPER: { make: '请家人替我报名', about: '可以替您报名', other: '您可以替她报名' },
  COMPANION: { make: '请朋友带我一起报名', about: '可以带您一起报名', other: '您可以带她一起报名' },
};

/** The street decides on what volunteers say. */
export const disputeText = {
  title: '志愿者有话说',
  who: '街道看的',
  none: '没有等着定的',
  noneHint: '志愿者说自己来了，会在这里请您看。',
  what: '哪一次',
  said: '谁说没有来',
  she: (person: string) => `${person}说`,
  note: '您怎么看',
  missing: '请写一句为什么，双方都看得到。',
  stands: '记着',
  lifted: '不记了',
};

/** Acting for somebody who agreed to it. */
export const helpText = {
  title: (name: string) => `替${name}办`,
  note: (name: string) => `您在替${name}办。每一步本人都会收到消息，也会记下是您办的。签到、签退要本人来。`,
  over: '约定到期了，或者收回了',
  overHint: '不能再替办了。要接着办，请本人再给您一个码。',
  back: '回到“我的”',
  keptKind: (name: string) => `轮到${name}了`,
  keptHint: '没回话就让给下一位，不记什么。',
  answerBy: (when: string) => `${when} 前回一声`,
  duties: '已经报的',
  noDuties: '还没有报名的',
  by: (name: string) => `${name}替报的`,
  tasks: '附近能报的',
  noTasks: '这两周附近没有在找人的',
  agreed: (day: string) => `本人点过头，到 ${day}`,
  agreedHint: '本人随时能收回，您也能不再替办',
  end: '不再替办',
};
