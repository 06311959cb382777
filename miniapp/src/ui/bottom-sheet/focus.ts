const REACHABLE = '[tabindex="0"], input, textarea, button, a[href]';

/** Web only: moves the focus into a dialog, keeps Tab inside it, closes on Esc, and gives the focus back at the end. */
export function keepFocusInside(selector: string, onEscape: () => void): (() => void) | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  const dialogs = document.querySelectorAll<HTMLElement>(selector);
  const dialog = dialogs[dialogs.length - 1];
  if (!dialog) return undefined;
  const before = document.activeElement;
  dialog.focus();

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
    if (event.key !== 'Tab') return;
    const stops = Array.from(dialog.querySelectorAll<HTMLElement>(REACHABLE));
    const first = stops[0];
    const last = stops[stops.length - 1];
    const at = document.activeElement;
    const leaving = event.shiftKey ? at === first || at === dialog : at === last;
    const to = event.shiftKey ? last : first;
    if (!leaving || !to) return;
    event.preventDefault();
    to.focus();
  };
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
    if (before instanceof HTMLElement) before.focus();
  };
}
