import { open, openTab } from '@/lib/navigate';
import type { AccessState } from '@/lib/use-access';
import { NoEntry, Page } from '@/ui';
import { text } from '../counter.text';

/** In place of a page of the counter, for somebody who has nothing to do there. */
export function NoCounter({ title, state }: { title: string; state: Exclude<AccessState, 'granted'> }) {
  return (
    <Page
      title={title}
      empty={
        <NoEntry
          state={state}
          who={text.who}
          onSignIn={() => void open('account/sign-in')}
          onLeave={() => void openTab('home')}
        />
      }
    />
  );
}
