import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { type Me, refreshMe } from '@/lib/session';
import { useAction } from '@/lib/use-action';

type Volunteer = components['schemas']['VolunteerView'];
export type RegisterBody = components['schemas']['VolunteerBody'];
export type Skill = RegisterBody['skills'][number];

export interface Home {
  name: string;
  code: string;
  point?: { lat: number; lng: number };
}

/** What the form starts with: what is known, else kind defaults. */
export function startOf(known: Volunteer) {
  return {
    skills: known.skills,
    availability: known.availability,
    maxDistance: known.maxDistance ?? 1000,
    weeklyHours: known.weeklyHours ?? 6,
    dailyHours: known.dailyHours ?? 8,
    fit: known.registered ? known.fit : true,
    noHeavy: known.noHeavy,
    quietFrom: known.quietFrom,
    quietTo: known.quietTo,
  };
}

export const homeOf = (me: Me | undefined): Home | undefined =>
  me?.homeCommunityCode ? { code: me.homeCommunityCode, name: me.homeCommunityName ?? '' } : undefined;

/** The form of a volunteer; `save` answers whether it is stored. */
export function useRegister(known: Volunteer, me: Me | undefined) {
  const [form, setForm] = useState(() => startOf(known));
  const [born, setBorn] = useState(() => (known.birthYear === null ? '' : String(known.birthYear)));
  const [home, setHome] = useState(() => homeOf(me));
  const action = useAction((idempotencyKey, body: RegisterBody) =>
    api.put('/api/v1/volunteer/me', { body, idempotencyKey }),
  );
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const save = async () => {
    const saved = await action.run({
      ...form,
      ...(known.birthChecked || born === '' ? {} : { birthYear: Number(born) }),
      ...(home ? { homeCommunityCode: home.code } : {}),
      ...(home?.point ? { homeLat: home.point.lat, homeLng: home.point.lng } : {}),
    });
    if (saved) await refreshMe().catch(() => undefined);
    return Boolean(saved);
  };
  /** Asked for once: from a checked ID card it is known better. */
  const bornKnown = known.birthChecked;
  return {
    born,
    setBorn,
    bornKnown,
    bornMissing: !bornKnown && !/^\d{4}$/.test(born) && (born !== '' || !known.registered),
    form,
    change,
    home,
    setHome,
    save,
    busy: action.busy,
    error: action.error,
  };
}

export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
