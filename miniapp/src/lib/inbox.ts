import { create } from 'zustand';
import { api } from './api-client';
import { useSession } from './session';

/** The number on the messages tab. */
export const useInbox = create<{ unread: number; setUnread: (unread: number) => void }>((set) => ({
  unread: 0,
  setUnread: (unread) => set({ unread }),
}));

useSession.subscribe(({ me }) => {
  if (!me) useInbox.getState().setUnread(0);
});

/** Asks how many messages wait; without an answer the number stays as it is. */
export async function refreshUnread(): Promise<void> {
  if (!useSession.getState().me) return;
  const answer = await api.get('/api/v1/messages/unread').catch(() => undefined);
  if (answer) useInbox.getState().setUnread(answer.total);
}
