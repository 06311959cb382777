import { useState } from 'react';
import { asApiError } from '@/lib/api-error';
import { randomId } from '@/lib/id';
import { useQuery } from '@/lib/use-query';
import {
  addRecipient,
  approveDonation,
  declineDonation,
  declineUse,
  endRecipient,
  fetchDonations,
  fetchRecipients,
  fetchUses,
  payUse,
  thankDonation,
} from './giving.api';

/** What a committee decides: gifts, its list of neighbours, and time banks. */
export function useDecide() {
  const donations = useQuery('donations', fetchDonations);
  const recipients = useQuery('recipients', fetchRecipients);
  const uses = useQuery('bank-uses', fetchUses);
  const [busy, setBusy] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});

  /** One step about `id`; what failed stands at it. */
  const step = async (id: string, work: (key: string) => Promise<unknown>): Promise<boolean> => {
    if (busy) return false;
    setBusy(id);
    setErrors({});
    const failure = await work(randomId()).then(
      () => undefined,
      (error: unknown) => asApiError(error).detail,
    );
    if (failure) setErrors({ [id]: failure });
    await Promise.all([donations.reload(), recipients.reload(), uses.reload()]);
    setBusy('');
    return failure === undefined;
  };
  const all = donations.data ?? [];
  return {
    open: all.filter(({ status }) => status === 'PROPOSED'),
    past: all.filter(({ status }) => status !== 'PROPOSED'),
    recipients: recipients.data ?? [],
    uses: (uses.data ?? []).filter(({ status }) => status === 'ASKED'),
    loading: donations.loading || recipients.loading || uses.loading,
    error: donations.error ?? recipients.error ?? uses.error,
    reload: async () => {
      await Promise.all([donations.reload(), recipients.reload(), uses.reload()]);
    },
    busy,
    errors,
    approve: (id: string, recipientId?: string) => step(id, (key) => approveDonation(key, id, recipientId)),
    decline: (id: string, reason: string) => step(id, (key) => declineDonation(key, id, reason)),
    thank: (id: string, thanks: string) => step(id, (key) => thankDonation(key, id, thanks)),
    add: (name: string, phrase: string) => step('add', (key) => addRecipient(key, { name, phrase })),
    end: (id: string) => step(id, (key) => endRecipient(key, id)),
    pay: (id: string, hours: number) => step(id, (key) => payUse(key, id, hours)),
    refuse: (id: string, reason: string) => step(id, (key) => declineUse(key, id, reason)),
  };
}

export type UseDecide = ReturnType<typeof useDecide>;
