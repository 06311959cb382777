import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 AA that axe finds, each with the first place. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const options: RunOptions = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] };
  const results = await page.evaluate(
    (o) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(o),
    options,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.split('\n')[1]?.slice(0, 160)}`,
  );
}

/** What stands wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Visible text below `least` px, each size with an example. */
export function smallText(page: Page, least: number): Promise<string[]> {
  return page.evaluate((min) => {
    const found = new Map<string, string>();
    const walker = document.createTreeWalker(
      document.querySelector('.page') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest('[aria-hidden="true"]') || !parent.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < min) found.set(`${size} px .${parent.className}`, text.slice(0, 20));
    }
    return [...found].map(([where, text]) => `${where}: ${text}`);
  }, least);
}

/** Controls smaller than `least` px in one direction; main buttons are held to `leastMain`. */
export function smallTargets(page: Page, least: number, leastMain: number): Promise<string[]> {
  return page.evaluate(
    ([min, minMain]) => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          '[role=button],[role=link],[role=tab],[role=switch],[role=radio],[role=checkbox],button,a[href],input,textarea',
        ),
      ];
      return controls
        .filter((control) => control.checkVisibility() && !control.closest('[aria-hidden="true"]'))
        .map((control) => {
          const { width, height } = control.getBoundingClientRect();
          const need = control.classList.contains('button--main') ? minMain : min;
          const inBox =
            control.matches('input,textarea') && control.parentElement
              ? control.parentElement.getBoundingClientRect().height
              : height;
          const small = width + 0.5 < need || Math.max(height, inBox) + 0.5 < need;
          return small && width > 0
            ? `${Math.round(width)}×${Math.round(height)} .${control.className} ${control.textContent?.trim().slice(0, 12)}`
            : '';
        })
        .filter(Boolean);
    },
    [least, leastMain] as const,
  );
}
