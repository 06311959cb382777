import { useEffect, useRef, useState } from 'react';

export type Problems<F> = Partial<Record<keyof F, string>>;

/** The keys of a form whose fields are typed as text. */
type TextKey<F> = { [K in keyof F]: F[K] extends string ? K : never }[keyof F];

/**
 * A form that may begin with something the server knows: filled once, so that what is typed is never overwritten by
 * what is read later. Problems show after the first try to save, those that the server found beside our own.
 */
export function useForm<F extends object>(
  initial: F,
  known: F | undefined,
  problemsOf: (form: F) => Problems<F>,
  refused: Readonly<Record<string, string>> = {},
) {
  const [form, setForm] = useState<F>(initial);
  const [tried, setTried] = useState(false);
  const filled = useRef(false);
  useEffect(() => {
    if (!known || filled.current) return;
    filled.current = true;
    setForm(known);
  }, [known]);

  const write = (change: Partial<F>) => setForm((now) => ({ ...now, ...change }));
  const problems = { ...(tried ? problemsOf(form) : {}), ...refused } as Problems<F>;
  return {
    form,
    write,
    problems,
    /** What an Input of one field needs. */
    field: <K extends TextKey<F>>(key: K) => ({
      value: form[key] as string,
      onChange: (typed: string) => write({ [key]: typed } as unknown as Partial<F>),
      error: problems[key],
    }),
    /** Shows what is wrong; true when nothing is. */
    check: (): boolean => {
      setTried(true);
      filled.current = true;
      return Object.keys(problemsOf(form)).length === 0;
    },
    /** After it was saved: what is typed next is a new try. */
    settle: () => setTried(false),
  };
}
