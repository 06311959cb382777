import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { day, moment, number } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, FactList, InlineNote, Page, Stack, StateCard, type StateCardProps } from '@/ui';
import { CancelSheet } from '../components/cancel-sheet';
import { CodeCard } from '../components/code-card';
import type { Redemption } from '../shop.api';
import '../shop.scss';
import { text } from '../shop.text';
import { type UseRedemption, useRedemption } from '../use-redemptions';

const { code: words } = text;

const ENDED: Record<
  Exclude<Redemption['status'], 'HELD'>,
  Pick<StateCardProps, 'icon' | 'tone' | 'title'>
> = {
  FULFILLED: { icon: 'circle-check', tone: 'ok', title: words.picked },
  CANCELLED: { icon: 'undo-2', tone: 'neutral', title: words.cancelled },
  EXPIRED: { icon: 'clock', tone: 'soon', title: words.expired },
  RETURNED: { icon: 'undo-2', tone: 'neutral', title: words.returned },
};

function Ended({ redemption }: { redemption: Redemption }) {
  const { status, fulfilledAt } = redemption;
  if (status === 'HELD') return null;
  const isPicked = status === 'FULFILLED' && fulfilledAt;
  return (
    <StateCard
      {...ENDED[status]}
      hint={isPicked ? words.done(moment(fulfilledAt)) : (redemption.reason ?? '')}
    />
  );
}

function Facts({ redemption }: { redemption: Redemption }) {
  const { title, quantity, unitWord, points, partner, expiresAt, status } = redemption;
  return (
    <Card>
      <FactList
        facts={[
          { name: words.what, value: `${title}，${words.pieces(quantity, unitWord)}` },
          { name: words.points, value: number(points) },
          { name: words.where, value: `${partner.name}，${partner.address}` },
          { name: words.hours, value: `${partner.todayText}（${partner.hoursText}）` },
          { name: words.until, value: status === 'HELD' ? day(expiresAt) : null },
        ]}
      />
    </Card>
  );
}

function Foot({ redemption, use }: { redemption: Redemption; use: UseRedemption }) {
  if (redemption.can.includes('cancel')) return <CancelSheet redemption={redemption} use={use} />;
  return (
    <>
      {redemption.status === 'FULFILLED' && <View className="shop-foot">{words.notMine}</View>}
      <Button kind="soft" onPress={() => void open('shop/index')}>
        {words.again}
      </Button>
    </>
  );
}

/** One redemption: its code while it waits, else what became of it. */
export default function RedemptionPage() {
  const { id = '' } = useRouter().params;
  const use = useRedemption(id);
  const { redemption } = use;
  return (
    <Page
      title={redemption?.title ?? words.title}
      loading={use.loading}
      error={redemption ? null : use.error}
      onRetry={() => void use.reload()}
    >
      {redemption && (
        <Stack>
          {use.fromPhone && (
            <InlineNote tone="soon" icon="wifi-off">
              {words.offline}
            </InlineNote>
          )}
          <CodeCard redemption={redemption} />
          <Ended redemption={redemption} />
          <Facts redemption={redemption} />
          <Foot redemption={redemption} use={use} />
        </Stack>
      )}
    </Page>
  );
}
