import { useEffect, useRef, useState } from 'react';

/** More would only be waited for; the rest is selected afterwards. */
const MOST_SELECTED = 100;

/** Which ones of a list are selected; with Shift from the last one up to this one. */
export function useSelection(ids: readonly string[]) {
  const [on, setOn] = useState(false);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const anchor = useRef<string>(undefined);
  const shift = useRef(false);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    const watch = (event: MouseEvent | KeyboardEvent) => {
      shift.current = event.shiftKey;
    };
    document.addEventListener('mousedown', watch, true);
    document.addEventListener('keydown', watch, true);
    return () => {
      document.removeEventListener('mousedown', watch, true);
      document.removeEventListener('keydown', watch, true);
    };
  }, []);

  const present = selected.filter((id) => ids.includes(id));
  const clear = () => {
    setSelected([]);
    anchor.current = undefined;
  };
  const toggle = (id: string) => {
    const [from, to] = [ids.indexOf(anchor.current ?? ''), ids.indexOf(id)];
    setOn(true);
    if (shift.current && from >= 0) {
      const span = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
      setSelected([...new Set([...present, ...span])].slice(0, MOST_SELECTED));
    } else if (present.includes(id)) setSelected(present.filter((one) => one !== id));
    else if (present.length < MOST_SELECTED) setSelected([...present, id]);
    anchor.current = id;
  };
  return {
    on,
    ids: present,
    has: (id: string) => present.includes(id),
    toggle,
    all: () => setSelected(ids.slice(0, MOST_SELECTED)),
    clear,
    setOn: (next: boolean) => {
      setOn(next);
      if (!next) clear();
    },
  };
}
