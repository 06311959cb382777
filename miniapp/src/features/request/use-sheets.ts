import { useState } from 'react';
import type { RequestDetail } from './request.api';
import type { RequestState } from './use-request';

export type SheetName = 'rate' | 'reopen' | 'comment' | 'answer' | 'withdraw';

/** At most one sheet is open. */
export function useSheets(first?: SheetName) {
  const [open, setOpen] = useState<SheetName | undefined>(first);
  return { open, show: (name: SheetName) => setOpen(name), close: () => setOpen(undefined) };
}

export type Sheets = ReturnType<typeof useSheets>;

/** What both layouts of the page get. */
export interface DetailProps {
  request: RequestDetail;
  state: RequestState;
  sheets: Sheets;
}
