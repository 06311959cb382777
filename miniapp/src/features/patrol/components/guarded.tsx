import type { Permission } from '@linli/shared';
import type { ReactNode } from 'react';
import { open, openTab } from '@/lib/navigate';
import { useAccess } from '@/lib/use-access';
import { NoEntry, Page } from '@/ui';

interface GuardedProps {
  title: string;
  who: string;
  needs: Permission;
  children: ReactNode;
}

/** For those with the right; others read who may come here. */
export function Guarded({ title, who, needs, children }: GuardedProps) {
  const access = useAccess(needs);
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
