import { create } from 'zustand';

/** The number on the messages tab; the messages feature keeps it true. */
export const useInbox = create<{ unread: number; setUnread: (unread: number) => void }>((set) => ({
  unread: 0,
  setUnread: (unread) => set({ unread }),
}));
