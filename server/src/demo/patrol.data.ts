/** The round 谢女士 is on: six of ten houses seen, one lamp put right on the spot. */
export const TODAY = {
  grid: 3,
  minutesAgo: 52,
  houses: [3, 4, 5, 6, 8, 9],
  item: {
    house: 5,
    tile: 'lighting',
    text: '楼道灯的开关松了，灯不亮',
    handledText: '把开关拧紧了，亮了',
  },
} as const;

/** Rounds before: the fourth grid only in part, the fifth not for a long time. */
export const PAST_ROUNDS: readonly { daysAgo: number; grid: number; houses: number }[] = [
  { daysAgo: 20, grid: 5, houses: 6 },
  { daysAgo: 8, grid: 3, houses: 10 },
  { daysAgo: 4, grid: 4, houses: 5 },
  { daysAgo: 3, grid: 2, houses: 10 },
  { daysAgo: 2, grid: 1, houses: 10 },
];

/** The volunteers' evening route: ten houses, with what they found yesterday. */
export const EVENING = {
  key: 'evening',
  title: '厚德路夜巡',
  address: '厚德路 16 号',
  checks: ['顺路看望老人'],
  house: 7,
  item: {
    tile: 'fire-lane',
    text: '楼道堆了纸箱',
    handledText: '和住户一起搬走了',
  },
} as const;
