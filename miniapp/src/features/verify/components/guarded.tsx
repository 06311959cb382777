import type { ReactNode } from 'react';
import { Guarded as GuardedPage } from '@/lib/guarded';
import { text } from '../verify.text';

/** Both pages are for those who verify. */
export function Guarded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <GuardedPage title={title} who={text.who} needs="request.verify">
      {children}
    </GuardedPage>
  );
}
