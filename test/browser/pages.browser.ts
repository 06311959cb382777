import {
  describeInBrowser,
  type Mode,
  MODES,
  PC,
  PHONE,
  picture,
  SMALL_PHONE,
  unfold,
  type Viewport,
  visit,
} from '../support/browser.js';
import { axeViolations, overflow, smallTargets, smallText } from './looks.js';
import { type DemoIds, demoIds, PAGES, type PageUnderTest } from './pages.js';

const SIZES: Record<string, Viewport> = { phone: PHONE, pc: PC };
const LEAST_TEXT: Record<Mode, number> = { normal: 11, large: 18, dark: 11 };
const LEAST_MAIN: Record<Mode, number> = { normal: 44, large: 60, dark: 44 };

describeInBrowser('every page in every mode', (stage) => {
  let ids: DemoIds;
  beforeAll(async () => {
    ids = await demoIds(stage().server);
  });

  const check = async (page: PageUnderTest, mode: Mode, sizeName: string): Promise<void> => {
    const size = SIZES[sizeName]!;
    const window = await stage().window(page.who, mode, size);
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
    await window.context().close();
    expect(failures).toEqual([]);
  };

  describe.each(PAGES)('$name', (page) => {
    it.each([...MODES])('is sound in %s', (mode) => check(page, mode, 'phone'));
    if (page.pc) it.each([...MODES])('is sound in %s on a PC', (mode) => check(page, mode, 'pc'));
  });
});
