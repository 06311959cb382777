import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, asApiError } from '@/lib/api-error';
import { readCode } from './task.api';

const RETRY_SECONDS = 5;

interface Shown {
  code: string;
  /** Local time when the next code is due, in milliseconds. */
  until: number;
  /** Seconds this code was given for. */
  life: number;
}

/**
 * The rotating code of a shift: a new one as soon as the old one ends, none while the page is hidden. A code that
 * could not be renewed is taken away; `blocked` says that the leader is not checked in herself.
 */
export function useShiftCode(shiftId: string | undefined, onRenewed: () => void) {
  const [shown, setShown] = useState<Shown>();
  const [error, setError] = useState<ApiError>();
  const [now, setNow] = useState(() => Date.now());
  const [visible, setVisible] = useState(true);
  const renewed = useRef(onRenewed);
  renewed.current = onRenewed;
  useDidShow(() => setVisible(true));
  useDidHide(() => setVisible(false));

  const renew = useCallback(async () => {
    if (!shiftId) return RETRY_SECONDS;
    try {
      const { code, seconds } = await readCode(shiftId);
      setShown({ code, until: Date.now() + seconds * 1000, life: Math.max(30, seconds) });
      setError(undefined);
      renewed.current();
      return seconds;
    } catch (failure) {
      setShown(undefined);
      setError(asApiError(failure));
      return RETRY_SECONDS;
    }
  }, [shiftId]);

  const blocked = error?.code === 'attendance.leader_not_present';
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!shiftId || !visible) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let alive = true;
    const round = async () => {
      const seconds = await renew();
      if (alive) timer = setTimeout(() => void round(), Math.max(1, seconds) * 1000);
    };
    void round();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [shiftId, visible, turn, renew]);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);

  const seconds = shown ? Math.max(0, Math.ceil((shown.until - now) / 1000)) : 0;
  return {
    code: shown?.code,
    seconds,
    life: shown?.life ?? 30,
    error,
    blocked,
    renew: () => setTurn(turn + 1),
  };
}

export type ShiftCodeState = ReturnType<typeof useShiftCode>;
