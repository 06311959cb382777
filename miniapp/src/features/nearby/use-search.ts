import { useEffect, useState } from 'react';
import { asApiError, type ApiError } from '@/lib/api-error';
import { type RequestCard, findRequests } from './nearby.api';

const SEARCH_AFTER_MS = 350;

interface Results {
  q: string;
  items: RequestCard[];
  cursor: string | null;
  total: number;
  more: boolean;
  error: ApiError | null;
}

/** Words to look for among what everybody may read; late answers of older words are dropped. */
export function useSearch() {
  const [q, setQ] = useState('');
  const [results, setResults] = useState<Results>();
  const [busy, setBusy] = useState(false);
  const words = q.trim();

  const look = async (wanted: string, before?: Results) => {
    setBusy(true);
    try {
      const page = await findRequests(wanted, before?.cursor ?? undefined);
      const { total, more } = before ?? page;
      const items = [...(before?.items ?? []), ...page.items];
      return { q: wanted, items, cursor: page.nextCursor, total, more, error: null };
    } catch (error) {
      return {
        q: wanted,
        items: before?.items ?? [],
        cursor: null,
        total: 0,
        more: false,
        error: asApiError(error),
      };
    } finally {
      setBusy(false);
    }
  };

  useEffect(() => {
    if (!words) {
      setResults(undefined);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void look(words).then((found) => {
        if (current) setResults(found);
      });
    }, SEARCH_AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words]);

  return {
    q,
    setQ,
    searching: words !== '',
    results: results?.q === words ? results : undefined,
    busy,
    again: () => void look(words).then(setResults),
    next: () => {
      if (results) void look(words, results).then(setResults);
    },
  };
}

export type Search = ReturnType<typeof useSearch>;
