import type { ReactNode } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { Empty, Page } from '@/ui';
import { text } from '../honour.text';

/** Honours are somebody's own: who is not signed in reads how to come in. */
export function SignedIn({ title, children }: { title: string; children: ReactNode }) {
  const me = useSession((state) => state.me);
  if (me) return <>{children}</>;
  const action = { text: text.toSignIn, onPress: () => void open('account/sign-in') };
  return <Page title={title} empty={<Empty icon="log-in" title={text.signIn} action={action} />} />;
}
