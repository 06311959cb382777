import { useMemo, useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useForm } from '@/lib/use-form';
import { useQuery } from '@/lib/use-query';
import { fetchManagedPartners, savePartner } from './counter.api';
import { bodyOf, formOf, NEW_PARTNER, type PartnerForm, problemsOf } from './partner-form';

/** Entering or changing a place: who runs it, where, and when it is open. */
export function usePartnerForm(startId: string | undefined) {
  const [id, setId] = useState(startId);
  const hat = useSession(({ me }) => me?.memberships.find(({ regionCode }) => regionCode.length === 12));
  const regionCode = hat?.regionCode ?? '';
  const all = useQuery('edit-places', fetchManagedPartners, { onShow: false });
  const units = useQuery(`edit-units-${regionCode}`, () => api.get('/api/v1/units', { query: {} }), {
    enabled: regionCode !== '',
    onShow: false,
  });
  const partner = all.data?.find((one) => one.id === id);
  const known = useMemo(() => partner && formOf(partner), [partner]);
  const save = useAction((key: string, body: PartnerForm) =>
    savePartner(key, id, bodyOf(body, partner, regionCode)),
  );
  const start = { ...NEW_PARTNER, unitId: hat?.unitId ?? '' };
  const use = useForm(start, known, problemsOf, save.error?.fields);
  const store = async () => {
    if (!use.check()) return false;
    const saved = await save.run(use.form);
    if (!saved) return false;
    setId(saved.id);
    use.settle();
    await all.reload();
    return true;
  };
  return {
    ...use,
    // Units of this community: the committee itself, property companies, shops.
    units: (units.data ?? []).filter((unit) => unit.regionCode === regionCode),
    hoursProblem: save.error?.fields.hours,
    loading: all.loading || units.loading,
    error: all.error ?? units.error,
    reload: async () => {
      await Promise.all([all.reload(), units.reload()]);
    },
    store,
    saving: save.busy,
    refusal: save.error,
  };
}

export type UsePartnerForm = ReturnType<typeof usePartnerForm>;
