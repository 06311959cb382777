import { useEffect, useState } from 'react';
import { ApiError, asApiError } from '@/lib/api-error';
import { handOut, sendAllHandouts } from '@/lib/handout-sender';
import { useHandouts } from '@/lib/handout-store';
import { platform } from '@/lib/platform';
import { readStored, writeStored } from '@/lib/storage';
import { useKept } from '@/lib/use-kept';
import { useQuery } from '@/lib/use-query';
import { type Desk, fetchDesk, type Handout, lookAt } from './counter.api';
import { text } from './counter.text';
import { checkCode, type Checked } from './verify-code';

const KEY = 'desk';

/** A code on the counter: what the server says of it, or without a network what the phone can say. */
export type Shown = { code: string } & (
  { online: Handout } | { offline: Exclude<Checked, { state: 'wrong' }> }
);

/** The partner's desk: who will come, the code on the counter, and what still has to be sent. */
export function useDesk() {
  const query = useQuery('desk', fetchDesk);
  useEffect(() => {
    if (query.data) writeStored(KEY, query.data);
  }, [query.data]);
  const isAway = query.error?.status === 0;
  const kept = isAway ? readStored<Desk>(KEY) : undefined;
  const desk = query.data ?? kept;

  const [chosen, choose] = useKept('desk-place', { id: '' });
  const place = desk?.places.find(({ partner }) => partner.id === chosen.id) ?? desk?.places[0];

  const [shown, setShown] = useState<Shown>();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<{ tone: 'ok' | 'soon' | 'late'; words: string }>();
  const [looking, setLooking] = useState(false);
  const [giving, setGiving] = useState(false);
  const queue = useHandouts(({ handouts }) => handouts);

  const show = async (code: string) => {
    if (!place || !desk) return;
    setSaid(undefined);
    setShown(undefined);
    setLooking(true);
    const answer = await lookAt(place.partner.id, code).catch(asApiError);
    setLooking(false);
    if (!(answer instanceof ApiError)) return setShown({ code, online: answer });
    if (answer.status !== 0) return setSaid({ tone: 'late', words: answer.detail });
    const checked = checkCode(code, place.partner.id, desk.publicKey);
    if (checked.state === 'wrong') setSaid({ tone: 'late', words: text.desk.wrong[checked.reason] });
    else setShown({ code, offline: checked });
  };

  const give = async () => {
    if (!shown || !place || giving) return;
    setGiving(true);
    const title = titleOf(shown);
    const settled = await handOut({ partnerId: place.partner.id, code: shown.code, title });
    setGiving(false);
    setShown(undefined);
    setTyped('');
    const name = title ?? text.desk.unknownTitle(shown.code);
    if (settled.state === 'sent') setSaid({ tone: 'ok', words: text.desk.given(name) });
    else if (settled.state === 'waiting') setSaid({ tone: 'soon', words: text.desk.kept(name) });
    // A refusal stands in the queue, with its sentence, until somebody has read it.
    await query.reload();
  };

  const byCamera = async () => {
    const scanned = await platform.scan();
    if (scanned) await show(scanned);
    else setSaid({ tone: 'late', words: text.desk.noCode });
  };
  const byHand = async () => {
    if (typed.trim() === '') return setSaid({ tone: 'late', words: text.desk.missing });
    await show(typed.trim());
  };
  const sendNow = async () => {
    await sendAllHandouts();
    await query.reload();
  };
  return {
    desk,
    place,
    choosePlace: (id: string) => choose({ id }),
    fromPhone: kept !== undefined,
    loading: query.loading,
    error: kept ? null : query.error,
    reload: query.reload,
    shown,
    leave: () => setShown(undefined),
    typed,
    setTyped,
    said,
    looking,
    giving,
    give: () => void give(),
    byCamera: () => void byCamera(),
    byHand: () => void byHand(),
    waiting: queue.filter(({ state }) => state !== 'refused'),
    refused: queue.filter(({ state }) => state === 'refused'),
    sendNow: () => void sendNow(),
  };
}

export type UseDesk = ReturnType<typeof useDesk>;

/** 大米 5 公斤; null when only the server could tell. */
export function titleOf(shown: Shown): string | null {
  if ('online' in shown) return shown.online.title;
  return shown.offline.state === 'real' ? shown.offline.sealed.title : null;
}
