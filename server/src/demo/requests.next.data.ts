import type { Story } from './requests.story.js';
import type { StoryTime } from './requests.time.js';

/** Matters of the community next door, in the same states. */
export function storiesNext(t: StoryTime): Story[] {
  const ago = (...minutes: number[]): Date[] => minutes.map((each) => t.before(each));
  return [
    {
      key: 'main-drain',
      by: 'deng',
      next: true,
      title: '下水道堵了，污水冒到单元门口',
      text: '单元门口污水往外冒，老人小孩都绕着走，一下雨就漫进一楼。',
      address: '大公路 21 号 2 栋',
      tile: 'drain',
      before: 'drain',
      supporters: 2,
      at: ago(160, 135),
    },
    {
      key: 'barbecue',
      by: 'deng',
      next: true,
      title: '楼下烧烤摊油烟大，开不了窗',
      text: '每天下午五点开始，油烟直往楼上跑。',
      address: '大公路 40 号',
      tile: 'smoke',
      before: 'smoke',
      supporters: 4,
      at: ago(140, 80),
    },
    {
      key: 'five-lamps',
      by: 'xiao',
      next: true,
      title: '路灯连着 5 盏不亮',
      text: '东段连着 5 盏路灯不亮，晚上很黑。',
      address: '大公路东段',
      tile: 'lighting',
      before: 'lamp-before',
      at: ago(150, 70),
    },
    {
      key: 'add-lift',
      by: 'deng',
      next: true,
      title: '老小区加装电梯，一楼不同意',
      text: '大家都想装，一楼两户不同意，想请社区来说说。',
      address: '大公路 33 号 4 栋',
      tile: 'neighbours',
      supporters: 11,
      at: ago(130, 60),
    },
    {
      key: 'wires',
      by: 'xiao',
      next: true,
      title: '树枝压着电线',
      text: '大树枝压着电线，刮风会冒火花。',
      address: '大公路 15 号',
      tile: 'green',
      before: 'tree',
      unit: 'rongda',
      returned: '路边的树归园林，不归物业',
      at: ago(700, 680, 640, 90),
    },
    {
      key: 'pit',
      by: 'deng',
      next: true,
      title: '路面塌了一个坑',
      text: '路中间塌了一个坑，骑车很危险。',
      address: '大公路 9 号前',
      tile: 'road',
      unit: 'municipal',
      before: 'road',
      supporters: 5,
      at: ago(1350, 1330, 1310, 1280),
    },
    {
      key: 'smell',
      by: 'xiao',
      next: true,
      title: '1 栋下水道返臭味',
      text: '一楼卫生间返臭味，开窗也不行。',
      address: '大公路 21 号 1 栋',
      tile: 'drain',
      before: 'drain',
      after: 'drain-after',
      done: '换了地漏，疏通了管道',
      failed: '还有味道，二楼也有',
      at: ago(1100, 1080, 1050, 1000, 500, 420),
    },
    {
      key: 'market',
      by: 'deng',
      next: true,
      title: '菜市场后门垃圾没人收',
      text: '后门垃圾堆了两天。',
      address: '大公路菜市场后门',
      tile: 'rubbish',
      before: 'rubbish',
      after: 'rubbish-after',
      done: '清走了',
      at: ago(400, 380, 360, 340, 150),
    },
    {
      key: 'cover',
      by: 'xiao',
      next: true,
      title: '井盖晃，半夜响',
      text: '车一过就响，睡不着。',
      address: '大公路 18 号前',
      tile: 'road',
      unit: 'municipal',
      before: 'road',
      done: '加了胶垫，不响了',
      stars: 5,
      at: ago(5200, 5180, 5150, 5100, 4400, 4300, 4200),
    },
  ];
}

const PAST = [
  ['灯不亮', 'lighting'],
  ['下水道堵了', 'drain'],
  ['楼道堆了杂物', 'rubbish'],
  ['路灯闪', 'lighting'],
  ['排水沟积水', 'drain'],
] as const;
const MONTHLY = 14;

/** What units finished in the last weeks, nearly always in time: their on-time rates come from here. */
export function storiesOfLastMonth(t: StoryTime): Story[] {
  return (['antai', 'rongda', 'municipal'] as const).flatMap((unit, u) =>
    Array.from({ length: MONTHLY }, (_, n) => {
      const [title, tile] = PAST[(n + u) % (unit === 'municipal' ? 2 : PAST.length)]!;
      const begun = 2600 + n * 330 + u * 40;
      // One of them took far too long.
      const took = n === 5 + u ? 2500 : tile === 'rubbish' ? 150 : 500;
      const at = [
        begun,
        begun - 20,
        begun - 45,
        begun - 70,
        begun - took,
        begun - took - 60,
        begun - took - 90,
      ];
      return {
        key: `past-${unit}-${n}`,
        by: n % 2 === 0 ? 'luo' : 'xiao',
        ...(unit === 'antai' ? {} : { next: true as const }),
        unit,
        title: `${(n % 9) + 1} 栋${title}`,
        text: `${(n % 9) + 1} 栋${title}，请来看看。`,
        address: `${unit === 'antai' ? '厚德路' : '大公路'} ${2 * n + 6} 号`,
        tile,
        done: '办好了',
        stars: 4 + (n % 2),
        at: at.map((minutes) => t.before(minutes)),
      };
    }),
  );
}
