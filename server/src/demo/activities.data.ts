import type { ActivityAudience, ActivityFit, ActivityStatus, OpeningHours, VenueKind } from '@linli/shared';
import { cityInstant, cityTime } from '@linli/shared';
import type { ActivityPictureName } from './activities.pictures.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const SATURDAY = 5;
const SUNDAY = 6;
const TUESDAY = 1;

const daily = (from: string, to: string, closedOnHolidays: boolean): OpeningHours => ({
  weekly: [{ days: ALL_DAYS, from, to }],
  closedOnHolidays,
  exceptions: [],
});

interface DemoVenue {
  key: string;
  unit: string;
  kind: VenueKind;
  name: string;
  address: string;
  community: string;
  hours: OpeningHours;
  accessible: boolean;
  accessNote: string | null;
  note: string | null;
  rooms: { key: string; name: string; capacity: number }[];
}

/** Venues of the demo: the places are real, rooms and numbers are not. */
export const DEMO_VENUES: readonly DemoVenue[] = [
  {
    key: 'community',
    unit: 'community',
    kind: 'COMMUNITY_ROOM',
    name: '厚德路社区活动室',
    address: '厚德路 12 号社区服务中心',
    community: COMMUNITY,
    hours: daily('08:00', '21:00', false),
    accessible: true,
    accessNote: '东门有坡道，一楼有无障碍厕所',
    note: '有热水。二楼没有电梯，走不动的请和社区说一声。',
    rooms: [
      { key: 'canteen', name: '一楼食堂', capacity: 60 },
      { key: 'upstairs', name: '二楼大厅', capacity: 40 },
    ],
  },
  {
    key: 'culture',
    unit: 'street',
    kind: 'CULTURE_STATION',
    name: '赣江街道文化站',
    address: '大公路 9 号',
    community: NEXT_COMMUNITY,
    hours: {
      weekly: [
        { days: [0, 1, 2, 3, 4], from: '09:00', to: '12:00' },
        { days: [0, 1, 2, 3, 4], from: '14:00', to: '21:00' },
        { days: [5, 6], from: '09:00', to: '21:00' },
      ],
      closedOnHolidays: true,
      exceptions: [],
    },
    accessible: false,
    accessNote: '门口有两级台阶',
    note: '排练厅有镜子和音响。',
    rooms: [
      { key: 'stage', name: '排练厅', capacity: 30 },
      { key: 'reading', name: '阅览室', capacity: 20 },
    ],
  },
];

/** Somebody's household: [adults, children] with a place, then [adults, children] who wait. */
export interface DemoGuest {
  who: string;
  seated: [number, number];
  waiting?: [number, number];
  arrived?: number;
  liked?: 'GOOD' | 'OK' | 'BAD';
}

export interface DemoActivity {
  key: string;
  title: string;
  summary: string;
  notes: string | null;
  picture: ActivityPictureName;
  caption?: string;
  audience: ActivityAudience;
  ages?: [number | null, number | null];
  fits: ActivityFit[];
  quota: number;
  venue?: string;
  room?: string;
  place: string;
  startAt: Date;
  endAt: Date;
  status: ActivityStatus;
  cancelReason?: string;
  report?: string;
  guests: DemoGuest[];
  /** So many more places are taken by neighbours. */
  neighbours: number;
}

const on = (now: Date, days: number, hour: number, minute = 0): Date => {
  const { year, month, day } = cityTime(now);
  return cityInstant(year, month, day + days, hour, minute);
};
/** Days until the next such weekday (0 = Monday), never today. */
const until = (now: Date, weekday: number): number => ((weekday - cityTime(now).weekday + 6) % 7) + 1;

/** What the committee of 厚德路 put on and puts on, around the day the demo was first started. All invented. */
export function demoActivities(now: Date): DemoActivity[] {
  const day = (weekday: number, hour: number, minute = 0, weeks = 0): Date =>
    on(now, until(now, weekday) + weeks * 7, hour, minute);
  return [
    {
      key: 'walk',
      title: '老街走一走，讲讲城墙',
      summary: '从八境台出发，沿城墙走到涌金门，老邻居一路讲故事。',
      notes: '要走 2 公里，请穿走路的鞋。',
      picture: 'street',
      audience: 'RESIDENTS',
      fits: [],
      quota: 20,
      place: '八境台门口',
      startAt: day(SATURDAY, 15),
      endAt: day(SATURDAY, 16, 30),
      status: 'PUBLISHED',
      guests: [],
      neighbours: 14,
    },
    {
      key: 'health',
      title: '义诊：量血压、测血糖',
      summary: '市里的医生来社区，量血压、测血糖，看检查单。',
      notes: '测血糖的请空腹来。',
      picture: 'health',
      audience: 'RESIDENTS',
      fits: ['ELDERLY'],
      quota: 40,
      venue: 'community',
      room: 'canteen',
      place: '厚德路社区一楼食堂',
      startAt: day(SUNDAY, 9),
      endAt: day(SUNDAY, 11),
      status: 'PUBLISHED',
      guests: [{ who: 'person:chen', seated: [2, 0] }],
      neighbours: 20,
    },
    {
      key: 'book',
      title: '给孩子念绘本',
      summary: '念三本绘本，念完一起画一页。',
      notes: null,
      picture: 'book',
      audience: 'FAMILIES',
      ages: [3, 8],
      fits: ['CHILDREN'],
      quota: 12,
      venue: 'community',
      room: 'upstairs',
      place: '厚德路社区二楼大厅',
      startAt: day(SUNDAY, 15),
      endAt: day(SUNDAY, 16),
      status: 'PUBLISHED',
      guests: [
        { who: 'volunteer:1', seated: [0, 0], waiting: [1, 1] },
        { who: 'volunteer:2', seated: [0, 0], waiting: [1, 1] },
        { who: 'volunteer:3', seated: [0, 0], waiting: [1, 2] },
      ],
      neighbours: 12,
    },
    {
      key: 'phone',
      title: '学用手机，防骗子电话',
      summary: '手把手教：挂号、付款、看健康码。民警讲骗子怎么骗。',
      notes: '请带上自己的手机，充好电。',
      picture: 'phone',
      audience: 'RESIDENTS',
      ages: [18, null],
      fits: ['ELDERLY'],
      quota: 30,
      venue: 'community',
      room: 'upstairs',
      place: '厚德路社区二楼大厅',
      startAt: day(TUESDAY, 19),
      endAt: day(TUESDAY, 20),
      status: 'PUBLISHED',
      guests: [],
      neighbours: 18,
    },
    {
      key: 'dumplings',
      title: '一起包饺子',
      summary: '面和馅社区备好，包完当场煮，带一盒给走不动的老人。',
      notes: '有面粉、花生、虾皮，过敏的请留意。开水锅边孩子别靠近。',
      picture: 'dumplings',
      caption: '去年冬天的食堂',
      audience: 'RESIDENTS',
      fits: ['CHILDREN', 'ELDERLY'],
      quota: 60,
      venue: 'community',
      room: 'canteen',
      place: '厚德路社区一楼食堂',
      startAt: day(SATURDAY, 14, 0, 1),
      endAt: day(SATURDAY, 16, 0, 1),
      status: 'PUBLISHED',
      guests: [
        { who: 'volunteer:4', seated: [0, 0], waiting: [1, 0] },
        { who: 'person:chen', seated: [2, 1], waiting: [0, 1] },
      ],
      neighbours: 57,
    },
    {
      key: 'solstice',
      title: '冬至吃汤圆',
      summary: '冬至那天一起搓汤圆，给独居老人送一碗。',
      notes: null,
      picture: 'dumplings',
      audience: 'RESIDENTS',
      fits: ['ELDERLY'],
      quota: 50,
      venue: 'community',
      room: 'canteen',
      place: '厚德路社区一楼食堂',
      startAt: day(SATURDAY, 10, 0, 3),
      endAt: day(SATURDAY, 12, 0, 3),
      status: 'DRAFT',
      guests: [],
      neighbours: 0,
    },
    {
      key: 'film',
      title: '坝子上放电影',
      summary: '带个小板凳，一起看老电影。',
      notes: null,
      picture: 'film',
      audience: 'RESIDENTS',
      fits: ['CHILDREN'],
      quota: 80,
      place: '厚德路社区门口坝子',
      startAt: day(SATURDAY, 19),
      endAt: day(SATURDAY, 21),
      status: 'CANCELLED',
      cancelReason: '天气预报说有雨，等天晴了再放',
      guests: [{ who: 'person:luo', seated: [2, 0] }],
      neighbours: 9,
    },
    {
      key: 'fire-drill',
      title: '灭火器怎么用',
      summary: '消防员来教，每个人都试一次。',
      notes: null,
      picture: 'hall',
      audience: 'RESIDENTS',
      fits: [],
      quota: 40,
      place: '厚德路社区门口坝子',
      startAt: on(now, -3, 10),
      endAt: on(now, -3, 11),
      status: 'HELD',
      guests: [{ who: 'person:chen', seated: [1, 0], arrived: 1 }],
      neighbours: 22,
    },
    {
      key: 'cake',
      title: '重阳节做重阳糕',
      summary: '一起做糕，听老人讲从前的重阳。',
      notes: null,
      picture: 'cake',
      audience: 'RESIDENTS',
      fits: ['ELDERLY'],
      quota: 40,
      place: '厚德路社区一楼食堂',
      startAt: on(now, -24, 14),
      endAt: on(now, -24, 16),
      status: 'SUMMED_UP',
      report: '做了六蒸笼糕，二十盒送到了走不动的老人家里。年纪最大的 93 岁，讲了 1950 年的重阳。',
      guests: [
        { who: 'person:chen', seated: [1, 0], arrived: 1, liked: 'GOOD' },
        { who: 'person:luo', seated: [2, 0], arrived: 2, liked: 'GOOD' },
        { who: 'volunteer:5', seated: [1, 1], arrived: 2, liked: 'OK' },
      ],
      neighbours: 24,
    },
  ];
}
