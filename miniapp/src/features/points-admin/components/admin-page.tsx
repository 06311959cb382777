import type { Permission } from '@linli/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Guarded as GuardedPage } from '@/lib/guarded';
import { replace } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { StaffBar } from '@/lib/staff-bar';
import type { Query } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Chip, ChipRow, Page } from '@/ui';
import { text } from '../admin.text';
import '../admin.scss';

const PAGES = [
  { key: 'budgets', words: text.budgets, needs: 'points.manage', route: 'points-admin/budgets' },
  { key: 'rules', words: text.rules, needs: 'points.supervise', route: 'points-admin/rules' },
  { key: 'trust', words: text.trust, needs: 'points.supervise', route: 'points-admin/trust' },
] as const satisfies readonly { key: string; words: string; needs: Permission; route: string }[];

interface AdminPageProps {
  here: (typeof PAGES)[number]['key'];
  title: string;
  lead: string;
  queries: readonly Query<unknown>[];
  empty?: ReactNode;
  children: ReactNode;
}

/** The frame of the three pages: the way between them, what is loading or failed. */
export function AdminPage({ here, title, lead, queries, empty, children }: AdminPageProps) {
  const { wide } = useWindow();
  const me = useSession((state) => state.me);
  const shown = PAGES.filter(({ needs }) => me?.permissions.includes(needs));
  return (
    <Page
      wide
      {...(wide ? { left: <StaffBar here="points" /> } : { title })}
      loading={queries.some(({ loading }) => loading)}
      error={queries.find(({ error }) => error)?.error ?? null}
      onRetry={() => void Promise.all(queries.map(({ reload }) => reload()))}
    >
      <View className="points-admin">
        {shown.length > 1 && (
          <ChipRow label={text.tabs}>
            {shown.map(({ key, words, route }) => (
              <Chip key={key} on={key === here} onPress={() => void (key === here || replace(route, {}))}>
                {words}
              </Chip>
            ))}
          </ChipRow>
        )}
        <View className="points-admin__lead">{lead}</View>
        {empty ?? children}
      </View>
    </Page>
  );
}

/** Keeps a page to who may use it; its calls are only made inside. */
export function Guarded(props: { title: string; needs: Permission; children: ReactNode }) {
  return <GuardedPage who={text.who} {...props} />;
}
