import type { components } from '@linli/shared';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/lib/api-client';
import { writeDraft } from '@/lib/draft-store';
import type { Draft } from '@/lib/draft-types';
import { useQuery } from '@/lib/use-query';

export type Tile = components['schemas']['ServiceTileView'];

const PAUSE_MS = 600;
const SHORTEST = 4;

/** The text as it was when the typing paused. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** What it looks like, from the words; without an answer nothing is shown, and the community sorts it. */
export function useGuess(draft: Draft | undefined) {
  const text = usePaused(draft?.content.text.trim() ?? '');
  const enabled = text.length >= SHORTEST;
  const { data } = useQuery(
    `suggest-${text}`,
    () => api.post('/api/v1/requests/suggest', { body: { text } }),
    { enabled, onShow: false },
  );
  const last = useRef<Tile[]>([]);
  if (data) last.current = data.tiles;
  if (!enabled) last.current = [];
  const services = useQuery('services', () => api.get('/api/v1/services'), { onShow: false });

  const chosen = services.data?.find(({ tile }) => tile === draft?.content.tile);
  const guesses = last.current;
  const head = chosen ?? guesses[0];
  return {
    head,
    chosen: Boolean(chosen),
    others: guesses.filter(({ tile }) => tile !== head?.tile).slice(0, 2),
    services,
    choose: (tile: string) => draft && writeDraft(draft.id, { tile }),
  };
}

export type Guess = ReturnType<typeof useGuess>;
