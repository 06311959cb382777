import type { components } from '@linli/shared';
import type { Page } from 'playwright-core';
import { describeInBrowser, type Stage, visit } from '../support/browser.js';
import { picture } from '../support/pictures.js';
import { press, reads, stillness, takePhoto, write } from './hands.js';

type Today = components['schemas']['PatrolTodayView'];

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
  await page.waitForFunction(() => !document.body.textContent?.includes('等有网自动交'));
}

describeInBrowser('a round in a stairwell without a signal', (stage) => {
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
});
