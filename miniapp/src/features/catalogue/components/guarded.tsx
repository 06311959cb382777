import type { ReactNode } from 'react';
import { Guarded as GuardedPage } from '@/lib/guarded';
import { text } from '../catalogue.text';

/** All pages are for administrators of the catalogue. */
export function Guarded({ children }: { children: ReactNode }) {
  return (
    <GuardedPage title={text.title} who={text.who} needs="catalogue.edit">
      {children}
    </GuardedPage>
  );
}
