import { useState } from 'react';
import { useQuery } from '@/lib/use-query';
import { ALONE, outlook, type Party, sizeOf } from './party';
import { readAgreements, type RoleSlot, type Task } from './task.api';

/** Whom I take along to a task; `role` is the one I would take, and `enabled` false where I can take nobody. */
export function useParty(task: Task | undefined, role: RoleSlot | undefined, enabled: boolean) {
  const agreements = useQuery('task-friends', readAgreements, { enabled });
  const [party, setParty] = useState<Party>(ALONE);
  const [open, setOpen] = useState(false);
  const friends = (agreements.data ?? []).filter(({ kind, aboutMe }) => kind === 'COMPANION' && !aboutMe);
  const chosen = enabled ? party : ALONE;
  return {
    enabled,
    open,
    unfold: () => setOpen(true),
    friends,
    party: chosen,
    size: sizeOf(chosen),
    write: (part: Partial<Party>) => setParty((old) => ({ ...old, ...part })),
    clear: () => setParty(ALONE),
    outlook: task && role ? outlook(task, role, chosen) : undefined,
  };
}

export type UseParty = ReturnType<typeof useParty>;
