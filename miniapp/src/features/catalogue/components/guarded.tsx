import type { ReactNode } from 'react';
import { open, openTab } from '@/lib/navigate';
import { useAccess } from '@/lib/use-access';
import { NoEntry, Page } from '@/ui';
import { text } from '../catalogue.text';

/** Its children for administrators of the catalogue, a way on for everybody else. */
export function Guarded({ children }: { children: ReactNode }) {
  const access = useAccess('catalogue.edit');
  if (access === 'granted') return <>{children}</>;
  return (
    <Page
      title={text.title}
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
