import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, asApiError } from './api-error';

export interface Query<T> {
  data: T | undefined;
  error: ApiError | null;
  /** True only while there is nothing to show yet; a refetch keeps the old data on screen. */
  loading: boolean;
  reload: () => Promise<void>;
}

interface Options {
  /** False while something needed is still missing. */
  enabled?: boolean;
  /** Reads again when the page comes back on screen; on by default. */
  onShow?: boolean;
}

/** Reads something for a page. `key` says what is read: another key reads anew. Late answers of old keys are dropped. */
export function useQuery<T>(key: string, load: () => Promise<T>, options: Options = {}): Query<T> {
  const { enabled = true, onShow = true } = options;
  const [state, setState] = useState<{ key: string; data?: T; error: ApiError | null }>({ key, error: null });
  const latest = useRef(0);
  const loader = useRef(load);
  loader.current = load;

  const reload = useCallback(async () => {
    const turn = ++latest.current;
    try {
      const data = await loader.current();
      if (turn === latest.current) setState({ key, data, error: null });
    } catch (error) {
      if (turn !== latest.current) return;
      setState((old) => ({ key, data: old.key === key ? old.data : undefined, error: asApiError(error) }));
    }
  }, [key]);

  useEffect(() => {
    if (enabled) void reload();
    return () => {
      latest.current++;
    };
  }, [enabled, reload]);

  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && enabled && onShow) void reload();
    shown.current = true;
  });

  const current = state.key === key ? state : { data: undefined, error: null };
  const { data, error } = current;
  return {
    data,
    error: data === undefined ? error : null,
    loading: enabled && data === undefined && !error,
    reload,
  };
}
