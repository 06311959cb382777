import type { BrowserContext, Page } from 'playwright-core';
import {
  describeInBrowser,
  type Mode,
  PC,
  PHONE,
  picture,
  SMALL_PHONE,
  type Stage,
  unfold,
  type Viewport,
  visit,
} from '../support/browser.js';
import { axeViolations, overflow, smallTargets, smallText } from './looks.js';
import type { DemoIds } from './demo-ids.js';
import { demoIds, PAGES, type PageUnderTest } from './pages.js';

const SIZES: Record<string, Viewport> = { phone: PHONE, pc: PC };
const LEAST_TEXT: Record<Mode, number> = { normal: 11, large: 18, dark: 11 };
const LEAST_MAIN: Record<Mode, number> = { normal: 44, large: 60, dark: 44 };

/**
 * Every page in one mode; each mode is a file of its own, so that two of them run side by side. A test of a page opens it in
 * a window of its own, keeps a picture and looks for what axe finds, for what is too small and for what is too wide.
 */
export function describePages(mode: Mode): void {
  describeInBrowser(`every page in ${mode}`, (stage) => pagesOn(stage, mode));
}

function pagesOn(stage: () => Stage, mode: Mode): void {
  let ids: DemoIds;
  /** One per person and size: what a browser keeps of the app is fetched and compiled once. */
  const contexts = new Map<string, BrowserContext>();
  beforeAll(async () => {
    ids = await demoIds(stage().server);
  });

  const windowFor = async ({ who }: PageUnderTest, sizeName: string): Promise<Page> => {
    const key = `${who} ${sizeName}`;
    const known = contexts.get(key);
    if (known) return known.newPage();
    const window = await stage().window(who, mode, SIZES[sizeName]!);
    contexts.set(key, window.context());
    return window;
  };

  const check = async (page: PageUnderTest, sizeName: string): Promise<void> => {
    const size = SIZES[sizeName]!;
    const window = await windowFor(page, sizeName);
    const failures: string[] = [];
    window.on('pageerror', (error) => failures.push(`script: ${error.message}`));
    await visit(window, page.path(ids));
    await picture(window, `${page.name}-${mode}-${sizeName}`);
    if (sizeName === 'phone') await unfold(window);
    failures.push(...(await axeViolations(window)));
    if ((await overflow(window)) > 0) failures.push(`wider than ${size.width} px`);
    failures.push(...(await smallText(window, LEAST_TEXT[mode])));
    failures.push(...(await smallTargets(window, 44, LEAST_MAIN[mode])));
    if (sizeName === 'phone') {
      await window.setViewportSize(SMALL_PHONE);
      if ((await overflow(window)) > 0) failures.push(`wider than ${SMALL_PHONE.width} px`);
    }
    await window.close();
    expect(failures).toEqual([]);
  };

  it.each(PAGES)('$name is sound', (page) => check(page, 'phone'));
  it.each(PAGES.filter(({ pc }) => pc))('$name is sound on a PC', (page) => check(page, 'pc'));
}
