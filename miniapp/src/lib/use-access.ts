import type { Permission } from '@linli/shared';
import { useSession } from './session';

/** Whether I may use a page: yes, not signed in, or signed in without the right. */
export type AccessState = 'granted' | 'signed-out' | 'refused';

/** The server decides again at every call; this only says in plain words what it would answer. */
export const useAccess = (...permissions: Permission[]): AccessState =>
  useSession(({ me }) => {
    if (!me) return 'signed-out';
    if (permissions.length === 0) return 'granted';
    return permissions.some((one) => me.permissions.includes(one)) ? 'granted' : 'refused';
  });
