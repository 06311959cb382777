import type { Story } from './requests.story.js';
import type { StoryTime } from './requests.time.js';

/**
 * Matters that took a turn: put off, given more time, asked about, done anew, merged, handed to everybody. One of each, and one
 * that waits at each box of the desk.
 */
export function storiesOfTurns(t: StoryTime): Story[] {
  const ago = (...minutes: number[]): Date[] => minutes.map((each) => t.before(each));
  return [
    {
      key: 'asked',
      by: 'chen',
      title: '楼下有人养鸡，天没亮就叫',
      text: '不知道是哪一家，早上四点多就开始叫。',
      address: '厚德路 12 号附近',
      tile: 'neighbours',
      at: ago(52, 40),
      turns: [
        { action: 'ask', by: 'zhong', at: t.before(35), text: '声音是从几栋传过来的？我们好上门去看。' },
      ],
    },
    {
      key: 'put-off',
      by: 'deng',
      title: '12 号院墙裂了一道缝',
      text: '院墙裂了一道缝，能伸进手指头，怕下雨倒了。',
      address: '厚德路 12 号院墙',
      tile: 'property',
      supporters: 2,
      at: ago(900, 880, 860, 850),
      turns: [
        {
          action: 'askSuspension',
          by: 'li',
          at: t.before(600),
          text: '要请人做鉴定，报告下个月出来。先围起来了，不让人靠近。',
          until: t.after(2940),
        },
        { action: 'suspend', by: 'huang', at: t.before(560), until: t.after(2940) },
      ],
    },
    {
      key: 'more-time',
      by: 'zeng',
      title: '8 号院大门的灯箱不亮',
      text: '院门口的灯箱不亮，晚上认不出门牌。',
      address: '厚德路 8 号院门',
      tile: 'lighting',
      before: 'lamp-before',
      at: ago(1500, 1480, 1460, 1440),
      turns: [
        {
          action: 'askExtension',
          by: 'liu',
          at: t.before(500),
          text: '灯箱要定做，厂家说还要一周',
          dueAt: t.after(2100),
        },
        {
          action: 'grantExtension',
          by: 'li',
          at: t.before(460),
          text: '可以，先挂一盏临时灯',
          dueAt: t.after(2100),
        },
      ],
    },
    {
      key: 'wants-time',
      by: 'luo',
      title: '20 号楼顶的水箱盖锈穿了',
      text: '水箱盖锈穿了一个洞，怕有脏东西掉进去。',
      address: '厚德路 20 号楼顶',
      tile: 'utilities',
      at: ago(330, 315, 300, 290),
      turns: [
        {
          action: 'askExtension',
          by: 'liu',
          at: t.before(40),
          text: '盖子没有现货，要等两天',
          dueAt: t.after(1100),
        },
      ],
    },
    {
      key: 'wants-pause',
      by: 'xiao',
      next: true,
      title: '15 号门前的老槐树要不要移',
      text: '老槐树的根把地面顶起来了，老人走路绊脚。',
      address: '大公路 15 号前',
      tile: 'green',
      unit: 'gardens',
      before: 'tree',
      at: ago(800, 780, 760, 740),
      turns: [
        {
          action: 'askSuspension',
          by: 'he',
          at: t.before(30),
          text: '移树要等落叶以后，先把地面垫平了',
          until: t.after(8400),
        },
      ],
    },
    {
      key: 'answered',
      by: 'deng',
      next: true,
      title: '早市的菜叶堵住了雨水口',
      text: '早市收摊以后菜叶堵住雨水口，一下雨就淹。',
      address: '大公路早市',
      tile: 'drain',
      at: ago(260, 240, 220, 210),
      turns: [
        { action: 'ask', by: 'lai', at: t.before(150), text: '是东边那个口还是西边那个口？' },
        { action: 'answer', by: 'deng', at: t.before(20), text: '东边那个，卖豆腐的摊子旁边。' },
      ],
    },
    {
      key: 'again',
      by: 'zeng',
      title: '5 栋垃圾房的门掉下来了',
      text: '垃圾房的门掉下来了，味道全出来了。',
      address: '厚德路 12 号 5 栋',
      tile: 'property',
      before: 'rubbish',
      after: 'rubbish-after',
      done: '门装上了',
      failed: '门装上了，关不严，还有味道',
      at: ago(300, 290, 280, 270, 160, 100),
      turns: [],
    },
    {
      key: 'merged',
      by: 'xiao',
      title: '3 栋前电动车堵着路',
      text: '3 栋前面全是电动车，推轮椅过不去。',
      address: '厚德路 12 号 3 栋前',
      tile: 'parking',
      before: 'bikes',
      at: ago(240),
      turns: [{ action: 'merge', by: 'zhong', at: t.before(225), into: 'bikes' }],
    },
    {
      key: 'everybody',
      by: 'luo',
      title: '院里的空地做停车位还是小花园',
      text: '有人想停车，有人想种花，吵了好几回，请社区来定。',
      address: '厚德路 20 号院内',
      tile: 'neighbours',
      supporters: 9,
      at: ago(700, 680),
      turns: [
        { action: 'deliberate', by: 'zhong', at: t.before(640), text: '牵涉全院四十二户，请大家一起商量' },
      ],
    },
  ];
}
