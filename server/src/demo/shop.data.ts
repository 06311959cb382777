import type { GoodsCategory, GoodsStatus, LimitPeriod, OpeningHours } from '@linli/shared';
import type { GoodsPictureName } from './shop.pictures.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

const WORKDAYS = [0, 1, 2, 3, 4];
const ALL_DAYS = [...WORKDAYS, 5, 6];

const hours = (days: number[], from: string, to: string, closedOnHolidays: boolean): OpeningHours => ({
  weekly: [{ days, from, to }],
  closedOnHolidays,
  exceptions: [],
});

interface DemoPartner {
  key: string;
  unit: string;
  name: string;
  address: string;
  regionCode: string;
  hours: OpeningHours;
  contactName: string;
  contactPhone: string;
}

/** Where things are fetched in the demo; places are real, shops and numbers are not. */
export const DEMO_PARTNERS: readonly DemoPartner[] = [
  {
    key: 'community',
    unit: 'community',
    name: '厚德路社区一楼',
    address: '厚德路 12 号社区服务中心',
    regionCode: COMMUNITY,
    hours: hours(WORKDAYS, '09:00', '17:00', true),
    contactName: '钟女士',
    contactPhone: '0797-0000001',
  },
  {
    key: 'market',
    unit: 'market',
    name: '邻里便民超市',
    address: '健康路 8 号',
    regionCode: COMMUNITY,
    hours: hours(ALL_DAYS, '08:00', '21:00', false),
    contactName: '胡女士',
    contactPhone: '0797-0000011',
  },
  {
    key: 'hair',
    unit: 'hair',
    name: '小红理发店',
    address: '厚德路 31 号',
    regionCode: COMMUNITY,
    hours: hours([0, 2, 3, 4, 5, 6], '09:00', '20:00', false),
    contactName: '洪女士',
    contactPhone: '0797-0000012',
  },
  {
    key: 'next',
    unit: 'next-community',
    name: '大公路社区一楼',
    address: '大公路 5 号社区服务中心',
    regionCode: NEXT_COMMUNITY,
    hours: hours(WORKDAYS, '09:00', '17:00', true),
    contactName: '廖女士',
    contactPhone: '0797-0000002',
  },
];

interface DemoGoods {
  key: GoodsPictureName;
  name: string;
  unitWord: string;
  category: GoodsCategory;
  detail: string;
  points: number;
  status: GoodsStatus;
  /** Pieces by place; null where they are not counted. */
  stock: Record<string, number | null>;
  limit?: [number, LimitPeriod];
  returnDays?: number;
  holdDays?: number;
}

/** What lies on the shelves of the demo. All invented. */
export const DEMO_GOODS: readonly DemoGoods[] = [
  {
    key: 'towel',
    name: '纯棉毛巾',
    unitWord: '条',
    category: 'HOUSEHOLD',
    detail: '34 × 74 厘米，颜色随机。',
    points: 20,
    status: 'ON_SALE',
    stock: { community: 40, market: 25 },
  },
  {
    key: 'soap',
    name: '洗洁精 1 公斤',
    unitWord: '瓶',
    category: 'HOUSEHOLD',
    detail: '柠檬味，洗碗洗菜都能用。',
    points: 60,
    status: 'ON_SALE',
    stock: { community: 30, market: 18, next: 20 },
  },
  {
    key: 'scissors',
    name: '理一次发',
    unitWord: '次',
    category: 'SERVICE',
    detail: '剪发加洗头。走不动的老人，和店里说一声可以上门。',
    points: 100,
    status: 'ON_SALE',
    stock: { hair: null },
    limit: [1, 'MONTH'],
    returnDays: 0,
    holdDays: 30,
  },
  {
    key: 'eggs',
    name: '土鸡蛋 30 枚',
    unitWord: '板',
    category: 'FOOD',
    detail: '当周的鸡蛋，领的时候请当面看一看。',
    points: 120,
    status: 'ON_SALE',
    stock: { market: 15 },
    limit: [2, 'MONTH'],
    returnDays: 0,
    holdDays: 3,
  },
  {
    key: 'umbrella',
    name: '晴雨伞',
    unitWord: '把',
    category: 'HOUSEHOLD',
    detail: '三折，手开手收。',
    points: 150,
    status: 'ON_SALE',
    stock: { community: 3 },
  },
  {
    key: 'rice',
    name: '大米 5 公斤',
    unitWord: '袋',
    category: 'FOOD',
    detail: '本地晚稻米。提不动的话，换好以后在任务里请人搭把手。',
    points: 200,
    status: 'ON_SALE',
    stock: { community: 12, market: 20, next: 10 },
    limit: [2, 'MONTH'],
  },
  {
    key: 'oil',
    name: '菜籽油 1.8 升',
    unitWord: '瓶',
    category: 'FOOD',
    detail: '物理压榨，一级。',
    points: 260,
    status: 'ON_SALE',
    stock: { community: 7, next: 6 },
    limit: [2, 'MONTH'],
  },
  {
    key: 'tap',
    name: '上门修水龙头',
    unitWord: '次',
    category: 'SERVICE',
    detail: '含一个普通水龙头，师傅先打电话约时间。',
    points: 180,
    status: 'ON_SALE',
    stock: { community: 5 },
    limit: [1, 'MONTH'],
    returnDays: 0,
    holdDays: 14,
  },
  {
    key: 'monitor',
    name: '电子血压计',
    unitWord: '台',
    category: 'HEALTH',
    detail: '上臂式，带语音，社区医生教您用。',
    points: 1600,
    status: 'ON_SALE',
    stock: { community: 2 },
    limit: [1, 'EVER'],
    returnDays: 15,
  },
  {
    key: 'thermos',
    name: '保温杯',
    unitWord: '个',
    category: 'HOUSEHOLD',
    detail: '500 毫升，巡查带着热水。',
    points: 220,
    status: 'PAUSED',
    stock: { community: 4 },
  },
];
