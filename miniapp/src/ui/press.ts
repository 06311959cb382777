import type { CommonEvent } from '@tarojs/components';

export interface PressOptions {
  /** Read by screen readers instead of the text inside; needed when the inside is only a picture. */
  label?: string;
  role?: 'button' | 'link' | 'tab' | 'switch' | 'radio' | 'checkbox';
  /** Stays focusable, so that the reason beside it can be found, but does nothing. */
  disabled?: boolean;
  /** State of a tab, switch, radio, checkbox or toggle button. */
  on?: boolean;
}

interface KeyLike {
  key?: string;
  preventDefault?: () => void;
}

const stateOf = (role: string) =>
  role === 'tab' ? 'aria-selected' : role === 'button' || role === 'link' ? 'aria-pressed' : 'aria-checked';

/**
 * What makes any View a control: role, name, state, focus and the keys Enter and Space on the web; ariaRole and
 * ariaLabel in WeChat.
 */
export function press(
  onPress: ((event?: CommonEvent) => void) | undefined,
  { label, role = 'button', disabled = false, on }: PressOptions = {},
): Record<string, unknown> {
  const act = disabled ? undefined : onPress;
  if (process.env.TARO_ENV === 'weapp') {
    return { onClick: act, ariaRole: role === 'link' ? 'button' : role, ariaLabel: label };
  }
  return {
    role,
    tabIndex: 0,
    'aria-label': label,
    'aria-disabled': disabled || undefined,
    ...(on === undefined ? {} : { [stateOf(role)]: on }),
    onClick: act,
    onKeyDown: (event: KeyLike) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault?.();
      act?.();
    },
  };
}

/** Name and role of something that is read but not pressed, such as a picture. */
export function named(label: string, role: 'img' | 'status' | 'alert' | 'group' | 'heading' = 'img') {
  return process.env.TARO_ENV === 'weapp'
    ? { ariaRole: role, ariaLabel: label }
    : { role, 'aria-label': label };
}

/** Hides decoration from screen readers. */
export const decoration: Record<string, unknown> =
  process.env.TARO_ENV === 'weapp' ? { ariaHidden: true } : { 'aria-hidden': true };

/** Joins class names, dropping what is off. */
export const cx = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ');

/** Attributes only the web understands (headings, landmarks, live regions). */
export const web = (attributes: Record<string, unknown>): Record<string, unknown> =>
  process.env.TARO_ENV === 'weapp' ? {} : attributes;
