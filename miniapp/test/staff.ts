import type { Permission, Role } from '@linli/shared';
import Taro from '@tarojs/taro';
import { useSession } from '../src/lib/session';
import { setTokens } from '../src/lib/tokens';

/** Signs somebody in without asking the server: a post at 大公路 with these rights. */
export function signInAs(role: Role, permissions: Permission[]): void {
  setTokens({ accessToken: 'a', refreshToken: 'r' });
  useSession.setState({
    me: {
      id: 'me',
      surname: '李',
      displayName: '李女士',
      honorific: 'MADAM',
      realNameLevel: 1,
      homeCommunityCode: null,
      homeCommunityName: null,
      homeGridName: null,
      largeText: false,
      theme: 'auto',
      memberships: [
        {
          id: 'post',
          role,
          roleLabel: role,
          unitId: 'unit',
          unitName: '赣江街道分中心',
          unitKind: 'CENTRE',
          regionCode: '360702002',
          regionName: '赣江街道',
        },
      ],
      permissions,
      demo: true,
    },
  });
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tries until it does not throw; after fifteen seconds it throws what it threw last. */
export async function eventually<T>(attempt: () => T): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(20);
    }
  }
}

/** The page on top; Taro keeps the others in the document. */
function top(): HTMLElement {
  const pages = Array.from(document.querySelectorAll<HTMLElement>('.taro_page'));
  const page = pages.reverse().find((one) => one.querySelector('.page') && one.style.display !== 'none');
  if (!page) throw new Error('no page is open');
  return page;
}

export const words = () => top().textContent ?? '';

/** The smallest control that says this. */
export function control(text: string): HTMLElement {
  const found = Array.from(
    top().querySelectorAll<HTMLElement>(
      '[role=button], [role=tab], [role=radio], [role=checkbox], [role=link]',
    ),
  ).find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`nothing to press says ${text}; the page says: ${words()}`);
  return found;
}

export function field(name: string): HTMLTextAreaElement | HTMLInputElement {
  const found = top().querySelector<HTMLTextAreaElement | HTMLInputElement>(
    `textarea[aria-label="${name}"], input[aria-label="${name}"]`,
  );
  if (!found) throw new Error(`no field is called ${name}; the page says: ${words()}`);
  return found;
}

/** Types into a field the way React notices. */
export function type(name: string, value: string): void {
  const target = field(name);
  const kind = target instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(target, value);
  target.dispatchEvent(new Event('input', { bubbles: true }));
}

export const key = (name: string, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

/** Opens a page of the running app. */
export async function openPage(url: string): Promise<void> {
  await Taro.navigateTo({ url });
  await wait(300);
  await eventually(top);
}
