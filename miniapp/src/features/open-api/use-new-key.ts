import type { ApiRight } from '@linli/shared';
import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { makeKey } from './keys.api';
import { text } from './keys.text';

const MOST_PACE = 6000;

/** The form of a new key, and the key itself until it has been stored elsewhere. */
export function useNewKey(onMade: () => void) {
  const [name, setName] = useState('');
  const [owner, setOwner] = useState('');
  const [rights, setRights] = useState<ApiRight[]>(['SUBMIT']);
  const [pace, setPace] = useState('60');
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState(false);
  const [secret, setSecret] = useState('');
  const making = useAction(makeKey);

  const perMinute = Number(pace);
  const paceIsGood = Number.isInteger(perMinute) && perMinute >= 1 && perMinute <= MOST_PACE;
  const all: Partial<Record<'name' | 'owner' | 'rights' | 'pace', string | undefined>> = {
    name: name.trim() ? undefined : text.needName,
    owner: owner.trim() ? undefined : text.needOwner,
    rights: rights.length > 0 ? undefined : text.needRight,
    pace: paceIsGood ? undefined : text.badPace,
  };
  const make = async () => {
    setAsked(true);
    if (Object.values(all).some(Boolean)) return;
    // The whole of the last day, by the clock of the city.
    const end = until ? { expiresAt: `${until}T23:59:59+08:00` } : {};
    const made = await making.run({ name: name.trim(), owner: owner.trim(), rights, perMinute, ...end });
    if (!made) return;
    setSecret(made.secret);
    onMade();
  };
  return {
    name,
    setName,
    owner,
    setOwner,
    rights,
    toggle: (right: ApiRight) =>
      setRights(rights.includes(right) ? rights.filter((one) => one !== right) : [...rights, right]),
    pace,
    setPace,
    until,
    setUntil,
    problems: asked ? all : ({} as typeof all),
    secret,
    busy: making.busy,
    error: making.error,
    make,
  };
}

export type NewKeyForm = ReturnType<typeof useNewKey>;
