import { useState } from 'react';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  addFamily,
  askBank,
  type Bank,
  fetchBank,
  forgetFamily,
  saveHours,
  undoSave,
  withdrawUse,
} from './giving.api';

/** My time bank; every step answers with how it stands then. */
export function useBank() {
  const me = useSession((state) => state.me);
  const query = useQuery(`bank-${me?.id}`, fetchBank, { enabled: Boolean(me) });
  const [newer, setNewer] = useState<Bank>();
  const save = useAction(saveHours);
  const undo = useAction(undoSave);
  const add = useAction(addFamily);
  const forget = useAction(forgetFamily);
  const ask = useAction(askBank);
  const withdraw = useAction(withdrawUse);
  const keep = (bank: Bank | undefined) => {
    if (bank) setNewer(bank);
    return bank !== undefined;
  };
  return {
    signedIn: Boolean(me),
    bank: newer ?? query.data,
    loading: query.loading,
    error: query.error,
    reload: query.reload,
    save: { ...save, run: async (hours: number) => keep(await save.run(hours)) },
    undo: { ...undo, run: async (id: string) => keep(await undo.run(id)) },
    add: { ...add, run: async (body: Parameters<typeof add.run>[0]) => keep(await add.run(body)) },
    forget: { ...forget, run: async (id: string) => keep(await forget.run(id)) },
    ask: { ...ask, run: async (body: Parameters<typeof ask.run>[0]) => keep(await ask.run(body)) },
    withdraw: { ...withdraw, run: async (id: string) => keep(await withdraw.run(id)) },
  };
}

export type UseBank = ReturnType<typeof useBank>;
