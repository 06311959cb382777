import { View } from '@tarojs/components';
import type { Permission } from '@linli/shared';
import { api } from '@/lib/api-client';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup } from '@/ui';
import type { Detail } from '../workbench.api';
import { text } from '../workbench.text';
import './oversight-card.scss';

const words = text.oversight;
/** What was refused, withdrawn or merged is nobody's any more. */
const OVER: readonly string[] = ['REJECTED', 'WITHDRAWN', 'MERGED'];

/** 督办、吹哨、报备 of one request: what there is, and what I may begin. */
export function OversightCard({ detail }: { detail: Detail }) {
  const { id: requestId, status } = detail;
  const me = useSession((state) => state.me);
  const may = (permission: Permission) => me?.permissions.includes(permission) ?? false;
  const query = { query: { requestId } };
  const orders = useQuery(
    `oversight-orders:${requestId}`,
    () => api.get('/api/v1/supervision-orders', { query: { requestId, box: 'open' } }),
    { enabled: may('supervision.answer') },
  );
  const whistles = useQuery(`oversight-whistles:${requestId}`, () => api.get('/api/v1/whistles', query), {
    enabled: may('whistle.read'),
  });
  const filings = useQuery(`oversight-filings:${requestId}`, () => api.get('/api/v1/filings', query), {
    enabled: may('filing.read'),
  });
  const live = filings.data?.items.filter((one) => one.status === 'ASKED' || one.status === 'APPROVED') ?? [];
  const running = whistles.data?.items.filter((one) => one.status === 'OPEN') ?? [];
  const rows = [
    ...(orders.data?.items ?? []).map((one) => ({
      id: one.id,
      icon: 'flag' as const,
      title: words.order(one.colourLabel, one.unitName),
      hint: `${one.statusLabel}，${one.reasonLabel}`,
      onPress: () => void open('supervision/orders', { id: one.id }),
    })),
    ...running.map((one) => ({
      id: one.id,
      icon: 'bell' as const,
      title: words.whistle(one.here, one.wanted),
      hint: one.what,
      onPress: () => void open('supervision/whistles', { id: one.id }),
    })),
    ...live.map((one) => ({
      id: one.id,
      icon: 'file-text' as const,
      title: words.filing(one.statusLabel),
      hint: one.reasonLabel,
      onPress: () => void open('supervision/filings', { id: one.id }),
    })),
  ];
  const acts = OVER.includes(status)
    ? []
    : [
        may('request.supervise') && {
          text: words.issue,
          onPress: () => void open('supervision/issue', { requestId }),
        },
        may('whistle.call') &&
          status !== 'CLOSED' &&
          running.length === 0 && {
            text: words.call,
            onPress: () => void open('supervision/call', { requestId }),
          },
        may('filing.ask') &&
          live.length === 0 && {
            text: words.ask,
            onPress: () => void open('supervision/ask', { requestId }),
          },
      ].filter((one) => one !== false);
  if (rows.length === 0 && acts.length === 0) return null;
  return (
    <View className="oversight">
      {rows.length > 0 && (
        <CellGroup>
          {rows.map(({ id, ...row }) => (
            <Cell key={id} {...row} />
          ))}
        </CellGroup>
      )}
      <View className="oversight__acts">
        {acts.map((act) => (
          <Button key={act.text} kind="ghost" size="small" onPress={act.onPress}>
            {act.text}
          </Button>
        ))}
      </View>
    </View>
  );
}
