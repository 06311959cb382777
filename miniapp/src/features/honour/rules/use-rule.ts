import { useEffect, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { useSettled } from '@/lib/use-settled';
import type { RulePage, RuleSort, Values } from './rule-sorts';
import { words } from './rules.text';

interface Draft {
  /** Null: nothing is being changed. */
  basedOn: number | null;
  typed: Record<string, string>;
  validFrom: string;
}

const DAY_MS = 86_400_000;
/** Tomorrow in China: as early as most want it, with a night to think it over. */
const tomorrow = () => new Date(Date.now() + 8 * 3_600_000 + DAY_MS).toISOString().slice(0, 10);

function whole(typed: string, min: number, max: number): number | null {
  const value = Number(typed);
  return /^\d{1,5}$/.test(typed.trim()) && value >= min && value <= max ? value : null;
}

/** One rule: its versions, and a new one being written, tried and entered. */
export function useRule<P extends RulePage>(sort: RuleSort<P>) {
  const query = useQuery(`rule:${sort.key}`, sort.fetch, { onShow: false });
  const [draft, write, forget] = useKept<Draft>(`rule:${sort.key}`, {
    basedOn: null,
    typed: {},
    validFrom: '',
  });
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(false);
  const entering = useAction(sort.enter);
  const pages = query.data ?? [];
  const current = pages.find(({ state }) => state === 'IN_FORCE');
  const newest = pages[0];

  const read = sort.fields.map(({ name, min, max }) => whole(draft.typed[name] ?? '', min, max));
  const errors = sort.fields.map(({ min, max }, n) =>
    asked && read[n] === null ? words.between(min, max) : undefined,
  );
  const values: Values | undefined = read.includes(null)
    ? undefined
    : Object.fromEntries(sort.fields.map(({ name }, n) => [name, read[n] ?? 0]));
  const was = current && sort.read(current);
  const same = values && was && sort.fields.every(({ name }) => values[name] === was[name]);
  const key = draft.basedOn !== null && values && !same ? JSON.stringify(values) : '';
  const settled = useSettled(key);
  const effect = useQuery(`try:${sort.key}:${settled}`, () => sort.try(JSON.parse(settled) as Values), {
    enabled: settled !== '',
    onShow: false,
  });

  const { reload } = query;
  const overtaken = entering.error?.code === 'rule.changed';
  useEffect(() => {
    if (overtaken) void reload();
  }, [overtaken, reload]);

  return {
    query,
    pages,
    current,
    coming: [...pages].reverse().find(({ state }) => state === 'COMING'),
    draft,
    editing: draft.basedOn !== null,
    /** Somebody entered another version since. */
    stale: draft.basedOn !== null && newest !== undefined && draft.basedOn !== newest.version,
    begin: () => {
      if (!newest || !was) return;
      const typed = Object.fromEntries(Object.entries(was).map(([name, value]) => [name, String(value)]));
      setDone(false);
      write({ basedOn: newest.version, typed, validFrom: tomorrow() });
    },
    goOn: () => {
      entering.clear();
      if (newest) write({ basedOn: newest.version });
    },
    stop: () => {
      entering.clear();
      setAsked(false);
      forget();
      write({ basedOn: null, typed: {} });
    },
    type: (name: string, value: string) => write((now) => ({ typed: { ...now.typed, [name]: value } })),
    begins: (validFrom: string) => write({ validFrom }),
    errors,
    same: same === true,
    effect: key !== '' && key === settled ? effect : null,
    save: async () => {
      setAsked(true);
      if (!values || same || draft.basedOn === null) return;
      const head = { basedOn: draft.basedOn, validFrom: draft.validFrom };
      if (!(await entering.run(head, values))) return;
      write({ basedOn: null, typed: {} });
      forget();
      setAsked(false);
      setDone(true);
      await reload();
    },
    busy: entering.busy,
    error: overtaken ? null : entering.error,
    done,
  };
}

export type UseRule = ReturnType<typeof useRule>;
