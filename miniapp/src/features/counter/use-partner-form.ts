import { useEffect, useRef, useState } from 'react';
import { api } from '@/lib/api-client';
import { useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { fetchManagedPartners, savePartner } from './counter.api';
import { bodyOf, formOf, NEW_PARTNER, type PartnerForm, problemsOf } from './partner-form';

/** Entering or changing a place: who runs it, where, and when it is open. */
export function usePartnerForm(startId: string | undefined, enabled: boolean) {
  const [id, setId] = useState(startId);
  const hat = useSession(({ me }) => me?.memberships.find(({ regionCode }) => regionCode.length === 12));
  const regionCode = hat?.regionCode ?? '';
  const all = useQuery('edit-places', fetchManagedPartners, { enabled, onShow: false });
  const units = useQuery(`edit-units-${regionCode}`, () => api.get('/api/v1/units', { query: {} }), {
    enabled: enabled && regionCode !== '',
    onShow: false,
  });
  const partner = all.data?.find((one) => one.id === id);
  const [form, setForm] = useState<PartnerForm>({ ...NEW_PARTNER, unitId: hat?.unitId ?? '' });
  const [asked, setAsked] = useState(false);
  const filled = useRef(false);
  useEffect(() => {
    if (!partner || filled.current) return;
    filled.current = true;
    setForm(formOf(partner));
  }, [partner]);

  const save = useAction((key: string, body: PartnerForm) =>
    savePartner(key, id, bodyOf(body, partner, regionCode)),
  );
  const store = async () => {
    setAsked(true);
    if (Object.keys(problemsOf(form)).length > 0) return false;
    filled.current = true;
    const saved = await save.run(form);
    if (!saved) return false;
    setId(saved.id);
    setAsked(false);
    await all.reload();
    return true;
  };
  return {
    form,
    write: (change: Partial<PartnerForm>) => setForm((now) => ({ ...now, ...change })),
    // Units of this community: the committee itself, property companies, shops.
    units: (units.data ?? []).filter((unit) => unit.regionCode === regionCode),
    problems: asked ? problemsOf(form) : {},
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
