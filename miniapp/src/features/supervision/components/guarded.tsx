import type { Permission } from '@linli/shared';
import type { ReactNode } from 'react';
import { Guarded as GuardedPage } from '@/lib/guarded';
import { text } from '../supervision.text';

/** A staff page for those who hold one of the permissions. */
export function Guarded(props: { title: string; needs: Permission; children: ReactNode }) {
  return <GuardedPage who={text.who} {...props} />;
}
