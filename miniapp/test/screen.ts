import TestUtils from '@tarojs/test-utils-react';

export const utils = new TestUtils();

/** The last element of a role whose name or words are these; throws when there is none. */
export function control(role: string, name: string): HTMLElement {
  const found = Array.from(document.querySelectorAll<HTMLElement>(`[role=${role}]`)).filter(
    (one) => one.getAttribute('aria-label') === name || one.textContent === name,
  );
  const last = found[found.length - 1];
  if (!last) throw new Error(`no ${role} "${name}" on screen: ${document.body.textContent}`);
  return last;
}

export const words = () => document.body.textContent ?? '';

const settle = () => new Promise((resolve) => void setTimeout(resolve, 25));

/** Taps like a finger, and lets what follows happen. */
export async function tap(role: string, name: string): Promise<void> {
  control(role, name).click();
  await settle();
}

/** Types into the field of this name, as a browser would. */
export async function type(label: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(`[aria-label="${label}"]`);
  if (!field) throw new Error(`no field "${label}"`);
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

/** Waits by the real clock until something is true; fails after `ms`. */
export async function until(true_: () => boolean, ms = 3000): Promise<void> {
  const end = Date.now() + ms;
  while (!true_()) {
    if (Date.now() > end) throw new Error(`never came true; on screen: ${words()}`);
    await settle();
  }
}
