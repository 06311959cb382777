import type { Permission } from '@linli/shared';
import type { ReactNode } from 'react';
import { open, openTab } from './navigate';
import { useAccess } from './use-access';
import { NoEntry, Page } from '@/ui';

interface GuardedProps {
  title: string;
  /** Who may come here, in words. */
  who: string;
  /** Absent: for everybody who has signed in. */
  needs?: Permission;
  children: ReactNode;
}

/** A page for those who hold the right; others read who may come here, and where to go instead. */
export function Guarded({ title, who, needs, children }: GuardedProps) {
  const access = useAccess(...(needs ? [needs] : []));
  if (access === 'granted') return <>{children}</>;
  return (
    <Page
      title={title}
      empty={
        <NoEntry
          state={access}
          who={who}
          onSignIn={() => void open('account/sign-in')}
          onLeave={() => void openTab('home')}
        />
      }
    />
  );
}
