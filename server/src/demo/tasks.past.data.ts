import { cityInstant, cityTime } from '@linli/shared';
import { demoId } from './demo-id.js';
import type { TaskStory } from './tasks.data.js';
import { COMMUNITY } from './units.data.js';

const CHEN = demoId('person:chen');
const LUO = demoId('person:luo');
const MINUTE_MS = 60_000;
/** With one escort of 3 hours they make 438 hours, some 126 of them in a year that is nearly over. */
const MORNINGS = 87;
const DAYS_BETWEEN = 13;
/** Only those of the last weeks brought points and messages. */
const TOLD = 3;

/** Saturdays at a crossing: with 4 hours each they make 104. */
const CROSSINGS = 26;

/** Three years of 陈阿姨's mornings, the one time she went along to the hospital, and 罗阿姨's Saturdays. */
export function longAgo(now: Date): TaskStory[] {
  const { year, month, day } = cityTime(now);
  const told = (key: string, daysAgo: number, minutes: number, story: Story, personId = CHEN): TaskStory => {
    const startAt = cityInstant(year, month, day - daysAgo, 8, 30);
    const endAt = new Date(startAt.getTime() + minutes * MINUTE_MS);
    const confirmed = { confirmedBy: demoId('person:zhong'), confirmedAt: endAt };
    return {
      ...story,
      id: demoId(`task:${key}`),
      community: COMMUNITY,
      insured: true,
      createdBy: confirmed.confirmedBy,
      createdAt: cityInstant(year, month, day - daysAgo - 3, 10),
      startAt,
      endAt,
      cancelUntil: startAt,
      signupMode: 'FIRST_COME',
      slots: [{ name: story.role, demand: 1, skills: [], people: [personId] }],
      stays: [{ personId, inAt: startAt, outAt: endAt, ...confirmed }],
    };
  };
  const mornings = Array.from({ length: MORNINGS }, (_, n) => ({
    ...told(`canteen-${n}`, 6 + n * DAYS_BETWEEN, 300, MORNINGS_OF[n % MORNINGS_OF.length]!),
    quiet: n >= TOLD,
  }));
  const crossings = Array.from({ length: CROSSINGS }, (_, n) => ({
    ...told(`crossing-${n}`, 10 + n * 7, 240, CROSSING, LUO),
    quiet: true,
  }));
  return [told('escort-last-month', 31, 180, ESCORT), ...mornings, ...crossings];
}

type Story = Pick<TaskStory, 'title' | 'summary' | 'kind' | 'meetingPoint' | 'riskNote' | 'away'> & {
  role: string;
};

const LUNCHES: Story = {
  title: '给独居老人送午饭',
  summary: '择菜、装盒，一家一家送到门口，问一声身体好不好',
  kind: 'ERRAND',
  meetingPoint: '厚德路老年食堂',
  away: [-90, 60],
  riskNote: '汤要端平，楼梯上慢一点。',
  role: '送餐',
};

const COMPANY: Story = {
  title: '陪独居老人一上午',
  summary: '说说话，擦擦窗，看看药还够不够',
  kind: 'VISIT',
  meetingPoint: '厚德路 3 栋',
  away: [120, -80],
  riskNote: '不收东西，有事先告诉社区。',
  role: '陪伴',
};

const STALL: Story = {
  title: '防诈骗宣传摆台',
  summary: '发传单，教老人认骗局，帮着装反诈软件',
  kind: 'PUBLICITY',
  meetingPoint: '厚德路小广场',
  away: [40, 130],
  riskNote: '天热多喝水。',
  role: '宣传',
};

const MORNING_ROUND: Story = {
  title: '白天平安巡查',
  summary: '看楼道、看消防通道、看独居老人家的门',
  kind: 'PATROL',
  meetingPoint: '厚德路 8 栋路口',
  away: [-150, -120],
  riskNote: '两人一组，遇事先打电话。',
  role: '巡查员',
};

const CROSSING: Story = {
  title: '周末文明劝导',
  summary: '在路口劝人走斑马线，给外地人指路',
  kind: 'PUBLICITY',
  meetingPoint: '厚德路与文清路口',
  away: [180, 90],
  riskNote: '站在路沿里面，不下机动车道。',
  role: '劝导',
};

const CANTEEN: Story = {
  title: '老年食堂帮厨',
  summary: '择菜、打饭、收碗',
  kind: 'OTHER',
  meetingPoint: '厚德路老年食堂',
  away: [-90, 60],
  riskNote: '地上滑，请穿防滑的鞋。',
  role: '帮厨',
};

/** The same errand as the one that is coming. */
const ESCORT: Story = {
  title: '陪一位老人去医院复查',
  summary: '早上到家里接，陪着挂号、看医生、取药，再送回家',
  kind: 'ESCORT',
  meetingPoint: '厚德路社区到市人民医院',
  away: [420, 260],
  riskNote: '老人走得慢，过马路请扶着。',
  role: '陪伴',
};

/** What 陈阿姨 did in the mornings, by turns: the certificate says it line by line. */
const MORNINGS_OF = [LUNCHES, COMPANY, STALL, MORNING_ROUND, CANTEEN] as const;
