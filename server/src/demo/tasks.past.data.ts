import { cityInstant, cityTime } from '@linli/shared';
import { demoId } from './demo-id.js';
import type { TaskStory } from './tasks.data.js';
import { COMMUNITY } from './units.data.js';

const CHEN = demoId('person:chen');
const MINUTE_MS = 60_000;
/** With one escort of 3 hours they make 438 hours, some 126 of them in a year that is nearly over. */
const MORNINGS = 87;
const DAYS_BETWEEN = 13;
/** Only those of the last weeks brought points and messages. */
const TOLD = 3;

/** Three years of mornings in the canteen, and the one time she went along to the hospital. */
export function longAgo(now: Date): TaskStory[] {
  const { year, month, day } = cityTime(now);
  const told = (key: string, daysAgo: number, minutes: number, story: Story): TaskStory => {
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
      slots: [{ name: story.role, demand: 1, skills: [], people: [CHEN] }],
      stays: [{ personId: CHEN, inAt: startAt, outAt: endAt, ...confirmed }],
    };
  };
  const mornings = Array.from({ length: MORNINGS }, (_, n) => ({
    ...told(`canteen-${n}`, 6 + n * DAYS_BETWEEN, 300, CANTEEN),
    quiet: n >= TOLD,
  }));
  return [told('escort-last-month', 31, 180, ESCORT), ...mornings];
}

type Story = Pick<TaskStory, 'title' | 'summary' | 'kind' | 'meetingPoint' | 'riskNote'> & { role: string };

const CANTEEN: Story = {
  title: '老年食堂帮厨',
  summary: '择菜、打饭、收碗',
  kind: 'OTHER',
  meetingPoint: '厚德路老年食堂',
  riskNote: '地上滑，请穿防滑的鞋。',
  role: '帮厨',
};

/** The same errand as the one that is coming. */
const ESCORT: Story = {
  title: '陪一位老人去医院复查',
  summary: '早上到家里接，陪着挂号、看医生、取药，再送回家',
  kind: 'ESCORT',
  meetingPoint: '厚德路社区到市人民医院',
  riskNote: '老人走得慢，过马路请扶着。',
  role: '陪伴',
};
