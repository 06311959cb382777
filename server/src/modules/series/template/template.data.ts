import type { TemplateTask } from './template.entity.js';

export interface ShippedTemplate {
  readonly key: string;
  readonly name: string;
  readonly task: TemplateTask;
}

const leader = { name: '队长', demand: 1, skills: ['LEADING'], leader: true };

/** What communities ask for most often, ready to be used and changed. Keys are stored by phones: never reuse one. */
export const SHIPPED_TEMPLATES: readonly ShippedTemplate[] = [
  {
    key: 'evening-patrol',
    name: '晚间巡查',
    task: {
      title: '楼栋夜间巡查',
      summary: '两人一组走一圈，看消防通道、楼道杂物和路灯',
      kind: 'PATROL',
      roles: [leader, { name: '巡查员', demand: 4, skills: ['PATROL'], fit: true }],
      riskNote: '夜里路黑，要爬楼。请穿平底鞋、带手电，两人一组，不追、不拦陌生人。',
      insured: true,
      signupMode: 'OFFER',
      startTime: '19:30',
      minutes: 120,
    },
  },
  {
    key: 'visit',
    name: '入户看望',
    task: {
      title: '看望独居老人',
      summary: '陪老人说说话，看看水电煤气，问问缺什么',
      kind: 'VISIT',
      roles: [{ name: '陪伴员', demand: 2, skills: ['VISITING'] }],
      riskNote: '两人一起去。不收礼、不借钱、不推销，老人的事不对外说。身体不舒服先打 120。',
      insured: true,
      signupMode: 'APPROVAL',
      startTime: '09:30',
      minutes: 90,
    },
  },
  {
    key: 'waste',
    name: '垃圾分类引导',
    task: {
      title: '垃圾分类引导',
      summary: '在投放点教大家怎么分，提醒不乱放',
      kind: 'WASTE',
      roles: [{ name: '引导员', demand: 2, skills: [] }],
      riskNote: '要站一会儿。请戴手套，不徒手翻拣，有人不听也好好说。',
      insured: true,
      signupMode: 'FIRST_COME',
      startTime: '07:00',
      minutes: 120,
    },
  },
  {
    key: 'flood',
    name: '防汛宣传',
    task: {
      title: '防汛上门提醒',
      summary: '到低洼地方挨家说一声：往哪里撤、带什么、找谁',
      kind: 'PUBLICITY',
      roles: [leader, { name: '宣传员', demand: 4, skills: [] }],
      riskNote: '水没过脚踝就往回走，不涉水、不靠近河边和电箱。雷雨时不出门。',
      insured: true,
      signupMode: 'FIRST_COME',
      startTime: '09:00',
      minutes: 120,
    },
  },
  {
    key: 'epidemic',
    name: '防疫帮忙',
    task: {
      title: '防疫帮忙',
      summary: '登记、引导排队、给出不了门的人家送东西',
      kind: 'EPIDEMIC',
      roles: [
        { name: '引导员', demand: 3, skills: [] },
        { name: '搬东西的', demand: 2, skills: [], fit: true, heavy: true },
      ],
      riskNote: '请全程戴好口罩、勤洗手；自己发热、咳嗽就不要来，说一声就行。',
      insured: true,
      signupMode: 'FIRST_COME',
      startTime: '08:30',
      minutes: 180,
    },
  },
  {
    key: 'mediation',
    name: '邻里说和',
    task: {
      title: '邻里说和',
      summary: '陪调解员听两边说说，帮着把话说开',
      kind: 'MEDIATION',
      roles: [
        { name: '调解员', demand: 1, skills: ['MEDIATION'] },
        { name: '志愿者', demand: 1, skills: [] },
      ],
      riskNote: '人家的家事不对外说。有人动手就离开，打 110。',
      insured: true,
      signupMode: 'APPROVAL',
      startTime: '15:00',
      minutes: 90,
    },
  },
];
