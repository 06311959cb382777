import Taro from '@tarojs/taro';
import TestUtils from '@tarojs/test-utils-react';
import { signIn } from '../src/lib/session';
import { person } from './volunteer-samples';

const utils = new TestUtils();
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The whole app as a person sees it: the page on top, found by words and names. */
export const phone = {
  wait,

  /** Starts the app; `me` is signed in unless null. */
  async start(me: ReturnType<typeof person> | null = person()): Promise<void> {
    if (me)
      signIn({
        accessToken: 'a',
        refreshToken: 'r',
        expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
        me,
      });
    await utils.createApp();
    await wait(400);
  },

  /** Opens a page afresh, with nothing behind it, and waits until it has read what it shows. */
  async open(url: string): Promise<void> {
    const before = phone.page();
    await Taro.reLaunch({ url });
    await phone.until(() => phone.page() !== before && phone.all('.page').length > 0);
    await phone.until(() => phone.all('.skeleton').length === 0);
  },

  page(): HTMLElement | null {
    const pages = Array.from(document.querySelectorAll<HTMLElement>('.taro_page'));
    return pages.reverse().find((one) => one.querySelector('.page') && one.style.display !== 'none') ?? null;
  },

  all: (selector: string): HTMLElement[] =>
    Array.from(phone.page()?.querySelectorAll<HTMLElement>(selector) ?? []),

  texts: (selector: string): string[] => phone.all(selector).map((one) => one.textContent ?? ''),

  says: (words: string): boolean => (phone.page()?.textContent ?? '').includes(words),

  find(name: string): HTMLElement | undefined {
    const controls = phone.all('[role=button],[role=checkbox],[role=radio],[role=switch],[role=link]');
    return controls.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  },

  /** A control by its name: what a screen reader calls it, else its words. */
  control(name: string): HTMLElement {
    const found = phone.find(name);
    if (!found) throw new Error(`no control ${name} in: ${phone.page()?.textContent ?? ''}`);
    return found;
  },

  /** Taps a control once it is there. */
  async tap(name: string): Promise<void> {
    await phone.until(() => phone.find(name) !== undefined);
    utils.fireEvent.click(phone.control(name));
    await wait(50);
  },

  async write(label: string, value: string): Promise<void> {
    const [field] = phone.all(`input[aria-label="${label}"],textarea[aria-label="${label}"]`);
    if (!field) throw new Error(`no field ${label}`);
    // React looks away when the value is set on the element itself.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    utils.fireEvent.input(field);
    await wait(50);
  },

  /** Waits until something is so; fails after some seconds. */
  async until(so: () => boolean, ms = 8000): Promise<void> {
    const end = Date.now() + ms;
    while (!so()) {
      if (Date.now() > end)
        throw new Error(`waited in vain; the page says: ${phone.page()?.textContent ?? ''}`);
      await wait(25);
    }
  },
};
