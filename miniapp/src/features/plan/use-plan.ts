import { useEffect, useRef, useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import {
  askWhatIf,
  fetchDesk,
  fetchDetail,
  makeWish,
  type Place,
  type Question,
  sendPlan,
  startPlan,
  type WhatIf,
  type WishKind,
} from './plan.api';

const LOOK_AGAIN_MS = 1200;

/** What is being looked at; a person only where one is chosen by hand. */
interface Looking {
  placeId: string;
  personId?: string | undefined;
}

const isSending = ({ status, sendAt }: Place) =>
  status === 'SENDING' && sendAt !== null && new Date(sendAt).getTime() <= Date.now();

/** The newest plan of my region, what is looked at in it, and everything that can be done with it. */
export function usePlan(wide: boolean) {
  const desk = useQuery('plan', fetchDesk);
  const plan = desk.data?.plan ?? undefined;
  const [looking, setLooking] = useState<Looking>();
  const [answer, setAnswer] = useState<{ placeId: string; found: WhatIf }>();

  const slots = plan?.places ?? [];
  // A new plan has new places; what was looked at is found again by its slot.
  const slotOf = useRef<string>(undefined);
  const chosen =
    slots.find(({ id }) => id === looking?.placeId) ?? slots.find((one) => one.slotId === slotOf.current);
  const place = chosen ?? (wide ? (slots.find(({ seats }) => seats.length > 0) ?? slots[0]) : undefined);
  useEffect(() => {
    if (chosen) slotOf.current = chosen.slotId;
  }, [chosen]);
  const detail = useQuery(
    `plan-place ${plan?.id ?? ''} ${place?.id ?? ''}`,
    () => fetchDetail(plan?.id ?? '', place?.id ?? ''),
    { enabled: Boolean(plan && place), onShow: false },
  );
  const placed = place?.seats.filter(({ extra }) => !extra) ?? [];
  const person = place?.seats.find(({ personId }) => personId === looking?.personId) ?? placed[0];

  const unsettled = Boolean(desk.data?.running) || slots.some(isSending);
  const { reload } = desk;
  useEffect(() => {
    if (!unsettled) return undefined;
    const timer = setTimeout(() => void reload(), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [unsettled, reload, desk.data]);

  const start = useAction(async (key) => {
    await startPlan(key);
    await reload();
  });
  const send = useAction(async (key, id: string) => {
    await sendPlan(key, id);
    await reload();
  });
  const wish = useAction(async (key, ...wishes: [slotId: string, personId: string, kind: WishKind][]) => {
    for (const [n, [slotId, personId, kind]] of wishes.entries()) {
      await makeWish(`${key}-${n}`, slotId, personId, kind);
    }
    await startPlan(`${key}-s`);
    await reload();
  });
  const question = useAction(async (key, placeId: string, body: Question) => {
    if (!plan) return;
    setAnswer(undefined);
    setAnswer({ placeId, found: await askWhatIf(key, plan.id, body) });
  });

  const look = (next: Looking | undefined) => {
    if (!next) slotOf.current = undefined;
    setLooking(next);
  };
  const step = (by: 1 | -1) => {
    const at = slots.findIndex(({ id }) => id === place?.id);
    const next = slots[Math.min(slots.length - 1, Math.max(0, at + by))];
    if (next) look({ placeId: next.id });
  };
  return {
    desk,
    plan,
    place,
    person,
    detail,
    look,
    step,
    start,
    send,
    wish,
    question,
    answer: answer && answer.placeId === place?.id ? answer.found : undefined,
    busy: Boolean(desk.data?.running) || start.busy || wish.busy,
  };
}

export type PlanDesk = ReturnType<typeof usePlan>;
