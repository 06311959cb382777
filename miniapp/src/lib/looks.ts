import { api } from './api-client';
import { type DarkMode, usePreferences } from './preferences';
import { useSession } from './session';

/** The phone already looks as wished; the account is told when it can be, so that other phones follow. */
function tell(body: { largeText?: boolean; theme?: DarkMode }): void {
  if (useSession.getState().me) void api.patch('/api/v1/me', { body }).catch(() => undefined);
}

/** Turns the large text on or off, here and in the account. */
export function chooseLarge(large: boolean): void {
  usePreferences.getState().setLarge(large);
  tell({ largeText: large });
}

/** Chooses the theme, here and in the account. */
export function chooseDark(theme: DarkMode): void {
  usePreferences.getState().setDark(theme);
  tell({ theme });
}
