import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib.mjs';

/** Departments by how official replies name them. */
const DEPARTMENTS = {
  住建: /住建|住房和城乡建设|房产|房管|住房保障|公积金|规划局|自然资源|国土/g,
  城管: /城管|城市管理|行政执法|环卫|园林|市容/g,
  交通: /交警|交通|运管|公交|路政|公路|地铁|轨道/g,
  教育: /教育|学校|招生/g,
  人社: /人社|人力资源|社保|社会保障|劳动监察|医保/g,
  环保: /环保|环境保护|生态环境|环境监察/g,
  公安: /公安|派出所|警务|户籍/g,
  卫健: /卫计|卫生和计划|卫健|卫生健康|卫生局|医院/g,
  水电气: /水务|自来水|供水|电力|供电|燃气|水利/g,
  农业民政: /农业|民政|扶贫|农村|林业/g,
  市场: /工商|市场监督|市场监管|食品药品|质监|商务|物价|发改/g,
};

/**
 * Labels for messages that have none: the department that the official reply speaks of, where it is named at least twice
 * and twice as often as any other.
 */
export function labelsOfReplies(messages) {
  return messages.flatMap(({ title, text, reply }) => {
    const [[label, most], [, next]] = Object.entries(DEPARTMENTS)
      .map(([name, words]) => [name, (reply.match(words) ?? []).length])
      .sort((a, b) => b[1] - a[1]);
    return most >= 2 && most >= 2 * next ? { text: `${title} ${text}`, label } : [];
  });
}

/** Made-up texts: two or three pieces of seed sentences of a tile, now and then one of another tile, with some noise. */
export function sentences(count, seed) {
  const byTile = new Map();
  let tile = '';
  const seeds = readFileSync(join(ROOT, 'server/data/catalogue/seed.txt'), 'utf8');
  for (const line of seeds.split('\n')) {
    if (line.startsWith('# ')) byTile.set((tile = line.slice(2)), []);
    else if (line.trim()) byTile.get(tile).push(...line.split('，'));
  }
  let state = seed;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const tiles = [...byTile.keys()];
  return Array.from({ length: count }, () => {
    const label = pick(tiles);
    const parts = [pick(byTile.get(label)), pick(byTile.get(label)), pick(byTile.get(pick(tiles)))];
    const text = parts.slice(random() < 0.5 ? 1 : 0).join('，');
    return { label, text: [...text].filter(() => random() > 0.05).join('') };
  });
}
