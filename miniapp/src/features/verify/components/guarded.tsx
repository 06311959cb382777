import type { ReactNode } from 'react';
import { open, openTab } from '@/lib/navigate';
import { useAccess } from '@/lib/use-access';
import { NoEntry, Page } from '@/ui';
import { text } from '../verify.text';

/** Both pages are for those who verify. */
export function Guarded({ title, children }: { title: string; children: ReactNode }) {
  const access = useAccess('request.verify');
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
