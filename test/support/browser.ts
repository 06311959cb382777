import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { components } from '@linli/shared';
import { demoId } from '../../server/src/demo/demo-id.js';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type TestServer, startServer } from './server.js';
import { testDatabases } from './databases.js';

export type Mode = 'normal' | 'large' | 'dark';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];
const OUTPUT = join(process.cwd(), 'test/browser/output');

export interface Viewport {
  width: number;
  height: number;
}
export const PHONE: Viewport = { width: 390, height: 844 };
export const SMALL_PHONE: Viewport = { width: 360, height: 740 };
export const PC: Viewport = { width: 1440, height: 900 };

/** A browser and a server with the demo district, for one suite. */
export interface Stage {
  readonly server: TestServer;
  /** A window of its own: signed in as `who` (as in TestServer.as; null: a visitor), in a mode, of a size. */
  window(who: string | null, mode?: Mode, size?: Viewport): Promise<Page>;
}

/** Taro's storage on h5 keeps `{ data }`; ours keeps JSON text in it. */
const stored = (value: unknown): string => JSON.stringify({ data: JSON.stringify(value) });

async function openWindow(
  browser: Browser,
  server: TestServer,
  who: string | null,
  mode: Mode,
  size: Viewport,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    geolocation: { latitude: 25.8525, longitude: 114.9415 },
    permissions: ['geolocation'],
    baseURL: server.url,
    hasTouch: size.width < 1024,
  });
  const items: Record<string, string> = {
    preferences: stored({ large: mode === 'large', dark: mode === 'dark' ? 'dark' : 'light' }),
  };
  if (who) {
    const session = await sessionOf(server, who);
    items.tokens = stored({ accessToken: session.accessToken, refreshToken: session.refreshToken });
    items.session = stored({ me: session.me });
  }
  await context.addInitScript((entries: Record<string, string>) => {
    if (localStorage.getItem('seeded')) return;
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    localStorage.setItem('seeded', '1');
  }, items);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

async function sessionOf(server: TestServer, who: string): Promise<components['schemas']['SessionView']> {
  const { body: people } =
    await server.visitor.get<components['schemas']['DemoPersonView'][]>('/api/v1/demo/people');
  const listed = people.find((person) => person.displayName === who || person.role === who)?.personId;
  const personId = who.startsWith('person:') ? demoId(who) : listed;
  const { body } = await server.visitor.post<components['schemas']['SessionView']>('/api/v1/demo/sign-in', {
    personId,
  });
  return body;
}

/** Runs a suite with a browser; without one it counts as skipped. */
export function describeInBrowser(name: string, suite: (stage: () => Stage) => void): void {
  const run = process.env.TEST_CHROMIUM ? describe : describe.skip;
  run(name, () => {
    const databases = testDatabases('sqlite');
    let browser: Browser;
    let server: TestServer;
    beforeAll(async () => {
      const webRoot = join(process.cwd(), 'miniapp/dist/h5');
      server = await startServer(await databases.freshUrl(), {}, { webRoot });
      browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM, args: FLAGS });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
    });
    suite(() => ({
      server,
      window: (who, mode = 'normal', size = PHONE) => openWindow(browser, server, who, mode, size),
    }));
  });
}

/** Opens a page of the mini-program by its path and waits until it has settled. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`/#${path}`);
  await settled(page);
}

/** No skeleton any more, and nothing under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.page__content')].filter(
      (content) => content.checkVisibility() && !content.parentElement?.closest('.page__content'),
    );
    return shown.length > 0 && shown.every((content) => !content.querySelector(':scope > .skeleton'));
  });
}

/** Makes the window as high as the page, so that no fixed bar covers anything. */
export async function unfold(page: Page): Promise<void> {
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('.page')].map((one) => one.scrollHeight), 844),
  );
  await page.setViewportSize({ width: page.viewportSize()?.width ?? PHONE.width, height: height + 200 });
}

/** Keeps a picture for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}
