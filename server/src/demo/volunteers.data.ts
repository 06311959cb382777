import { type Honorific, type Skill, SKILLS } from '@linli/shared';
import { demoId } from './demo-id.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

/** What a volunteer of the demo said of herself. */
export interface DemoProfile {
  personId: string;
  skills: Skill[];
  /** Half days of a week when free: weekday (0 = Monday) × 3 + (0 morning, 1 afternoon, 2 evening). */
  availability: number[];
  /** Metres. */
  maxDistance: number;
  weeklyHours: number;
  /** Can climb stairs and walk two hours. */
  fit: boolean;
  /** Key of her team among the demo's units; null for who is in none. */
  team: 'squad' | 'next-squad' | null;
}

/** A volunteer who is on no list: a person with a profile. */
export interface DemoVolunteer extends DemoProfile {
  surname: string;
  honorific: Honorific;
  realName: string;
  homeCommunityCode: string;
  /** Metres east and north of the middle of her community. */
  homeOffset: readonly [east: number, north: number];
}

const SURNAMES = '刘钟曾谢廖邱温赖肖郭叶朱胡邓彭杨周吴何林'.split('');
const GIVEN = ['秀兰', '玉珍', '桂英', '春香', '冬梅', '美玲', '金莲', '建国', '福生', '水根'];
/** Round to round people differ by these shares; fixed steps instead of chance keep the demo the same everywhere. */
const MORNINGS = [0, 3, 6, 9, 12];
const AFTERNOONS = [1, 4, 7, 10, 13];
const EVENINGS = [2, 5, 8, 11, 14, 17, 20];
const WEEKEND = [15, 16, 17, 18, 19, 20];

/** Free times by way of life: retired, works by day, has grandchildren, weekends only, nearly always. */
const WAYS = [
  [...MORNINGS, ...EVENINGS],
  [...EVENINGS, ...WEEKEND],
  [...MORNINGS, ...AFTERNOONS],
  WEEKEND,
  [...MORNINGS, ...AFTERNOONS, ...EVENINGS, 15, 18],
];

/** Registered, but in no team yet: one asks to join, the others can be invited. */
const TEAMLESS: ReadonlySet<number> = new Set([31, 36, 38]);

function volunteer(i: number): DemoVolunteer {
  const woman = i % 4 !== 3;
  const surname = SURNAMES[i % SURNAMES.length]!;
  const skills = [
    'PATROL',
    SKILLS[(i * 7) % SKILLS.length]!,
    SKILLS[(i * 3 + 5) % SKILLS.length]!,
  ] as Skill[];
  const away = i % 5 === 4;
  return {
    personId: demoId(`volunteer:${i}`),
    surname,
    honorific: woman ? 'AUNTIE' : 'UNCLE',
    realName: surname + GIVEN[woman ? i % 7 : 7 + (i % 3)]!,
    homeCommunityCode: away ? NEXT_COMMUNITY : COMMUNITY,
    homeOffset: [((i * 53) % 260) - 130, ((i * 97) % 240) - 120],
    skills: [...new Set(i % 6 === 5 ? skills.slice(1) : skills)],
    availability: [...new Set(WAYS[i % WAYS.length])].sort((a, b) => a - b),
    maxDistance: [500, 800, 1000, 1500, 3000][(i * 2) % 5]!,
    weeklyHours: [4, 6, 8, 12][i % 4]!,
    fit: i % 6 !== 5,
    team: TEAMLESS.has(i) ? null : away ? 'next-squad' : 'squad',
  };
}

/** Forty volunteers of all kinds round the demo's community, beside those on the sign-in page. All invented. */
export const DEMO_VOLUNTEERS: readonly DemoVolunteer[] = Array.from({ length: 40 }, (_, i) => volunteer(i));

/** Those on the sign-in page, and the other squad's leader, who are volunteers too. */
const KNOWN: DemoProfile[] = [
  {
    personId: demoId('person:chen'),
    skills: ['PATROL', 'HAKKA', 'MEDIATION'],
    availability: [...MORNINGS, ...EVENINGS, 15, 16, 18, 19].sort((a, b) => a - b),
    maxDistance: 3000,
    weeklyHours: 12,
    fit: true,
    team: 'squad',
  },
  {
    personId: demoId('person:zeng'),
    skills: ['PATROL', 'HAKKA', 'REPAIR'],
    availability: [...EVENINGS, 15, 16],
    maxDistance: 3000,
    weeklyHours: 10,
    fit: true,
    team: 'squad',
  },
  {
    personId: demoId('person:luo'),
    skills: ['PATROL', 'LEADING', 'VISITING'],
    availability: [...MORNINGS, ...EVENINGS],
    maxDistance: 2000,
    weeklyHours: 12,
    fit: true,
    team: 'squad',
  },
  {
    personId: demoId('person:xiao'),
    skills: ['PATROL', 'LEADING', 'MEDIATION'],
    availability: [...AFTERNOONS, ...EVENINGS],
    maxDistance: 1000,
    weeklyHours: 8,
    fit: true,
    team: 'next-squad',
  },
];

/** Everybody who is registered as a volunteer in the demo. */
export const DEMO_PROFILES: readonly DemoProfile[] = [...KNOWN, ...DEMO_VOLUNTEERS];
