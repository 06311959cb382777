import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { fetchStatement, settleStatement, type Statement } from './counter.api';

const CHINA_MS = 8 * 3_600_000;

/** 2026-11 */
export const thisMonth = (now = Date.now()) => new Date(now + CHINA_MS).toISOString().slice(0, 7);

/** The month so many away from another. */
export function monthAway(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** A partner's month, and marking it as paid. */
export function useStatement(partnerId: string, start: string | undefined) {
  const [month, setMonth] = useState(start ?? thisMonth());
  const query = useQuery(`statement-${partnerId}-${month}`, () => fetchStatement(partnerId, month));
  const [settled, setSettled] = useState<Statement>();
  const action = useAction(settleStatement);
  const settle = async (note: string) => {
    const after = await action.run(partnerId, month, note);
    if (after) setSettled(after);
    return after !== undefined;
  };
  return {
    month,
    move: (by: number) => setMonth(monthAway(month, by)),
    isLast: month >= thisMonth(),
    statement: settled?.month === month ? settled : query.data,
    loading: query.loading,
    error: query.error,
    reload: query.reload,
    settle,
    settling: action.busy,
    refusal: action.error,
  };
}

export type UseStatement = ReturnType<typeof useStatement>;
