import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, PC, visit } from '../support/browser.js';

const DASHBOARD = '/features/dashboard/pages/index';

const numbers = (page: Page): Locator =>
  page.locator('.dash .kpi__fraction:visible, .dash .dash-watch:visible');

/** 3 / 7 counts three, or seven when there are none of the three; 4 件超期没办完 counts four. */
function countIn(words: string): number[] {
  const [first, second] = words.replaceAll(',', '').match(/\d+/g)!.map(Number);
  return first === 0 && second !== undefined ? [0, second] : [first!];
}

/** What the list says it adds up to, and how many rows it shows when all of them fit. */
async function listed(page: Page): Promise<{ total: number; rows: number }> {
  const head = page.locator('.dash-cases .dash-hint:visible').first();
  const words = ((await head.textContent()) ?? '').replaceAll(',', '');
  const total = Number((/合计 (\d+)/.exec(words) ?? /一共 (\d+) 件/.exec(words))![1]);
  return { total, rows: await page.locator('.dash-cases .cell:visible').count() };
}

describeInBrowser('the numbers of the dashboard', (stage) => {
  it('each opens the list of just those cases', async () => {
    const page = await stage().window('黄先生', 'normal', PC);
    await visit(page, DASHBOARD);
    await numbers(page).first().waitFor();
    const shown = await numbers(page).allTextContents();
    expect(shown.length).toBeGreaterThan(12);
    const met: number[] = [];
    for (const [n, words] of shown.entries()) {
      // From the start each time: no page of the turn before lies underneath.
      await page.goto('about:blank');
      await visit(page, DASHBOARD);
      await numbers(page).nth(n).click();
      await page.locator('.dash-cases:visible').waitFor();
      const { total, rows } = await listed(page);
      expect({ words, total, counted: countIn(words).includes(total) }).toMatchObject({ counted: true });
      expect(rows === 0).toBe(total === 0);
      met.push(total);
    }
    expect(met.some((total) => total > 0)).toBe(true);
  });
});
