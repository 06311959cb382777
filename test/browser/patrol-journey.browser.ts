import type { components } from '@linli/shared';
import type { Page } from 'playwright-core';
import { describeInBrowser, picture as keepPicture, type Stage, visit } from '../support/browser.js';
import { picture } from '../support/pictures.js';
import { press, reads, stillness, takePhoto, write } from './hands.js';

type Schemas = components['schemas'];
type Today = Schemas['PatrolTodayView'];
type Duty = Schemas['DutyView'];

const MINUTE_MS = 60_000;
const HERE = '/features/patrol/pages/today';

/** Back on the page of the round, although the app was closed meanwhile. */
async function again(page: Page): Promise<void> {
  await page.reload();
  await reads(page, '一栋一栋查');
}

/** 谢女士 in a stairwell without a signal: two houses, one finding, the app closed, and the way out into the street. */
async function walk(stage: Stage): Promise<void> {
  const worker = await stage.server.as('谢女士');
  const before = (await worker.get<Today>('/api/v1/patrol/today')).body.round!;
  const page = await stage.window('谢女士');
  await visit(page, HERE);
  await reads(page, '一栋一栋查');
  // What the next pages need comes with this one.
  await stillness(page);
  await reads(page, /7 栋查完了/);

  await page.context().setOffline(true);
  await press(page, '7 栋查完了');
  await reads(page, /1 条等有网自动交/);
  await takePhoto(page, /拍照记一处问题/, await picture(120));
  await press(page, /消防、安全/);
  await write(page, /怎么了/, '消防门锁了');
  await press(page, '记下来');
  await reads(page, /2 条等有网自动交/);
  await press(page, '10 栋查完了');
  await reads(page, /3 条等有网自动交/);
  const meanwhile = (await worker.get<Today>('/api/v1/patrol/today')).body.round!;
  expect([meanwhile.visits.length, meanwhile.items.length]).toEqual([
    before.visits.length,
    before.items.length,
  ]);

  await page.context().setOffline(false);
  await again(page);
  await reads(page, /11 栋查完了/);
  await allSent(page);
}

/** Nothing waits any more, and nothing is on its way. */
const allSent = (page: Page) =>
  page.waitForFunction(() => !/等有网自动交|正在交/.test(document.body.textContent ?? ''));

/** One clock for the server and the phones. */
async function at(stage: Stage, time: number, ...pages: Page[]): Promise<void> {
  stage.server.clock.set(new Date(time));
  for (const page of pages) await page.clock.setFixedTime(time);
}

const mayTake = (n: number) => new RegExp(`${n} 条等有网自动交`);

/**
 * 罗阿姨 leads tonight's patrol: 曾叔叔 says he is on the way, she begins; then the signal is gone for half an hour.
 * Returns when each thing was tapped.
 */
async function lead(stage: Stage, { taskId, startAt }: Duty): Promise<Record<string, number>> {
  const start = Date.parse(startAt);
  await at(stage, start - 20 * MINUTE_MS);
  const walker = await stage.window('曾叔叔');
  const page = await stage.window('罗阿姨');
  await at(stage, start - 20 * MINUTE_MS, walker, page);
  await visit(walker, `/features/task/pages/checkin?id=${taskId}`);
  await press(walker, '我在路上了');
  await reads(walker, /说在路上了，队长看得到/);
  await keepPicture(walker, 'evening-coming');

  await visit(page, `/features/task/pages/leader-checkin?id=${taskId}`);
  await reads(page, /说在路上了/);
  await press(page, '我到了，给自己签到');
  await press(page, '先开始，晚到的再扫');
  await keepPicture(page, 'evening-before');
  await press(page, '开始走厚德路夜巡');
  await reads(page, '3 栋查完了');
  // What the next pages need comes with this one.
  await stillness(page);
  await keepPicture(page, 'evening-walk');

  const tapped: Record<string, number> = { zeng: start, third: start + 8 * MINUTE_MS };
  await page.context().setOffline(true);
  await at(stage, tapped.zeng!, page);
  await press(page, '点名、签退');
  await press(page, '曾叔叔到了');
  await reads(page, /还没送出去 1 条/);
  await press(page, '回到巡查');
  await at(stage, tapped.third!, page);
  await press(page, '3 栋查完了');
  await reads(page, mayTake(2));
  tapped.found = tapped.third! + 2 * MINUTE_MS;
  await at(stage, tapped.found, page);
  await takePhoto(page, /拍照记一处问题/, await picture(120));
  await press(page, /消防、安全/);
  await write(page, /怎么了/, '楼道里停了电瓶车');
  await press(page, '记下来');
  await reads(page, mayTake(3));
  tapped.fourth = tapped.found + 6 * MINUTE_MS;
  await at(stage, tapped.fourth, page);
  await press(page, '4 栋查完了');
  await reads(page, mayTake(4));
  await keepPicture(page, 'evening-offline');
  const known = await stage.server.as('罗阿姨');
  const { round } = (await known.get<Today>(`/api/v1/patrol/shifts/${await shiftOf(stage, taskId)}`)).body;
  expect([round!.visits.length, round!.items.length]).toEqual([0, 0]);

  await at(stage, tapped.fourth + 15 * MINUTE_MS, page);
  await page.context().setOffline(false);
  await allSent(page);
  return tapped;
}

const shiftOf = async (stage: Stage, taskId: string): Promise<string> =>
  (await stage.server.visitor.get<Schemas['TaskDetailView']>(`/api/v1/tasks/${taskId}`)).body.shiftId;

describeInBrowser('a round in a stairwell without a signal', (stage) => {
  afterEach(() => stage().server.clock.set(null));

  it('keeps all that is done, and hands it in once, in its order', async () => {
    const worker = await stage().server.as('谢女士');
    const round = async () => (await worker.get<Today>('/api/v1/patrol/today')).body.round!;
    const before = await round();
    await walk(stage());
    const after = await round();
    expect(after.id).toBe(before.id);
    expect(after.visits.length).toBe(before.visits.length + 2);
    const added = after.items.filter(({ id }) => !before.items.some((item) => item.id === id));
    expect(added.map(({ text, photos, outcome }) => [text, photos.length, outcome])).toEqual([
      ['消防门锁了', 1, 'FILED'],
    ]);
    const times = after.visits.slice(-2).map(({ at }) => at);
    expect(added[0]!.at > times[0]! && added[0]!.at < times[1]!).toBe(true);
  });

  it('is an evening of a leader: people, stops and a photo arrive once, with the times of her taps', async () => {
    const leader = await stage().server.as('罗阿姨');
    const { body: duties } = await leader.get<Duty[]>('/api/v1/volunteer/duties');
    const duty = duties.find(({ title }) => title === '楼栋夜间巡查')!;
    const tapped = await lead(stage(), duty);
    const again = await stage().server.as('罗阿姨');
    const { body } = await again.get<Today>(`/api/v1/patrol/shifts/${duty.shiftId}`);
    const { visits, items } = body.round!;
    const near = (told: string, time: number) => Math.abs(Date.parse(told) - time) < MINUTE_MS;
    expect(visits).toHaveLength(2);
    expect(visits.map(({ at: told }, n) => near(told, n === 0 ? tapped.third! : tapped.fourth!))).toEqual([
      true,
      true,
    ]);
    expect(items.map(({ text, photos }) => [text, photos.length])).toEqual([['楼道里停了电瓶车', 1]]);
    expect(near(items[0]!.at, tapped.found!)).toBe(true);
    const { body: roster } = await again.get<Schemas['RosterView']>(`/api/v1/shifts/${duty.shiftId}/roster`);
    const zeng = roster.people.find(({ displayName }) => displayName === '曾叔叔')!;
    expect(near(zeng.checkedInAt!, tapped.zeng!)).toBe(true);
  });
});
