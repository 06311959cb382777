import type { Locator, Page } from 'playwright-core';
import { picture, settled } from '../support/browser.js';

/** The page on top: Taro keeps the ones below it in the document. */
const onTop = (page: Page): Locator => page.locator('.taro_page:visible').last();

/** Keeps a picture of what was there instead. */
async function orShow(page: Page, act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    await picture(page, 'failed');
    throw error;
  }
}

/** Presses a control by what it says. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const controls = onTop(page)
    .getByRole('button', { name, exact: true })
    .or(onTop(page).getByRole('radio', { name, exact: true }))
    .or(onTop(page).getByRole('link', { name, exact: true }))
    .or(onTop(page).getByRole('tab', { name, exact: true }))
    .or(onTop(page).getByRole('switch', { name, exact: true }));
  await orShow(page, controls.first().click());
}

/** Presses a control inside the card that tells of something. */
export async function pressInCard(page: Page, card: string, name: string): Promise<void> {
  const box = onTop(page).locator('.card, .order-card', { hasText: card }).last();
  await orShow(page, box.getByRole('button', { name, exact: true }).first().click());
}

/** Writes into the field with this label. */
export async function write(page: Page, label: string | RegExp, words: string): Promise<void> {
  await orShow(page, onTop(page).getByLabel(label).first().fill(words));
}

/** Waits until the page on top says so. */
export async function reads(page: Page, words: string | RegExp): Promise<void> {
  await orShow(page, onTop(page).getByText(words).first().waitFor());
}

/** Chooses a picture where the page opens a file chooser. */
export async function takePhoto(page: Page, control: string | RegExp, photo: Buffer): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  const files = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo };
  await orShow(
    page,
    Promise.all([chosen, press(page, control)]).then(([chooser]) => chooser.setFiles(files)),
  );
  await settled(page);
}

/** The id in the address of the page on top. */
export function idIn(page: Page): string {
  const id = /[?&]id=([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`no id in ${page.url()}`);
  return id;
}

/** Waits until a page has fetched nothing for a while: `networkidle` only ever speaks of its first quiet moment. */
export async function stillness(page: Page, quietMs = 1500): Promise<void> {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let before = -1, now = await fetched(); now !== before; now = await fetched()) {
    before = now;
    await page.waitForTimeout(quietMs);
  }
}
