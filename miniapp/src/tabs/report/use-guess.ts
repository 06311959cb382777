import type { components } from '@linli/shared';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/lib/api-client';
import { writeDraft } from '@/lib/draft-store';
import type { Draft } from '@/lib/draft-types';
import { useQuery } from '@/lib/use-query';

export type Tile = components['schemas']['ServiceTileView'];
type Suggestion = components['schemas']['SuggestionView'];

const PAUSE_MS = 600;
const SHORTEST = 4;
const LONGEST = 500;

/** The text as it was when the typing paused. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** What it looks like, from the words and the place; without an answer nothing is shown, and the community sorts it. */
export function useGuess(draft: Draft | undefined) {
  const text = usePaused(draft?.content.text.trim().slice(0, LONGEST) ?? '');
  const enabled = text.length >= SHORTEST;
  const { lat, lng, communityCode } = draft?.content.place ?? {};
  const body = {
    text,
    ...(lat !== undefined && lng !== undefined ? { lat, lng } : {}),
    ...(communityCode ? { communityCode } : {}),
  };
  const { data } = useQuery(
    `suggest-${JSON.stringify(body)}`,
    () => api.post('/api/v1/requests/suggest', { body }),
    { enabled, onShow: false },
  );
  const last = useRef<Suggestion | null>(null);
  if (data) last.current = data;
  if (!enabled) last.current = null;
  const services = useQuery('services', () => api.get('/api/v1/services'), { onShow: false });

  const guesses = last.current?.tiles ?? [];
  const tile = services.data?.find((one) => one.tile === draft?.content.tile);
  // What was chosen, with the unit if it was one of the guesses.
  const chosen = tile && { unitName: null, ...tile, ...guesses.find((one) => one.tile === tile.tile) };
  const head = chosen ?? guesses[0];
  return {
    text,
    head,
    chosen: Boolean(chosen),
    sure: last.current?.sure ?? false,
    question: last.current?.question ?? null,
    others: guesses.filter((one) => one.tile !== head?.tile).slice(0, 2),
    services,
    choose: (name: string) => draft && writeDraft(draft.id, { tile: name }),
  };
}

export type Guess = ReturnType<typeof useGuess>;
