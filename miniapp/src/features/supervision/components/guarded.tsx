import type { Permission } from '@linli/shared';
import type { ReactNode } from 'react';
import { open, openTab } from '@/lib/navigate';
import { useAccess } from '@/lib/use-access';
import { NoEntry, Page } from '@/ui';
import { text } from '../supervision.text';

/** A staff page for those who hold one of the permissions. */
export function Guarded({
  title,
  needs,
  children,
}: {
  title: string;
  needs: Permission;
  children: ReactNode;
}) {
  const access = useAccess(needs);
  if (access === 'granted') return <>{children}</>;
  return (
    <Page
      title={title}
      empty={
        <NoEntry
          state={access}
          who={text.who}
          onSignIn={() => void open('account/sign-in')}
          onLeave={() => void openTab('home')}
        />
      }
    />
  );
}
