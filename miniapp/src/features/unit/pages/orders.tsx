import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { Button, Empty, InlineNote, OrderCard, Page, web } from '@/ui';
import { UnitOrderCard } from '../components/unit-order-card';
import type { UnitOrder } from '../unit.api';
import { text } from '../unit.text';
import { useOrders } from '../use-orders';
import './orders.scss';

function Head({ count, done }: { count: number; done: number }) {
  const me = useSession((state) => state.me);
  const unit = me?.memberships.find(({ role }) => role === 'HANDLER')?.unitName;
  return (
    <View className="orders__head">
      <View>
        <View className="orders__who">{[unit, me?.displayName].filter(Boolean).join('，')}</View>
        <View className="orders__count">
          <View className="orders__number">{count}</View>
          {text.inHand}
        </View>
      </View>
      <View>
        {done > 0 && <View className="orders__today">{text.doneToday(done)}</View>}
        <View className="orders__who">{text.sorted}</View>
      </View>
    </View>
  );
}

function DoneList({ orders }: { orders: readonly UnitOrder[] }) {
  const [shown, setShown] = useState(false);
  if (orders.length === 0) return null;
  return (
    <View className="orders__more">
      {shown &&
        orders.map(({ id, request, doneAt }) => (
          <OrderCard
            key={id}
            title={request.title}
            meta={[request.address, doneAt && text.finished(clock(doneAt))]}
            onToggle={() => void open('request/detail', { id: request.id })}
          />
        ))}
      <View className="orders__more">
        <Button kind="ghost" onPress={() => setShown(!shown)}>
          {shown ? text.hideDone : text.seeDone(orders.length)}
        </Button>
      </View>
    </View>
  );
}

function UnitOrders() {
  const asked = useRouter().params.id;
  const { orders, fromPhone, doneToday, waiting, loading, error, reload } = useOrders();
  const [touched, setTouched] = useState<string | null>();
  const [said, setSaid] = useState('');
  const first =
    orders?.find(({ id }) => id === asked) ??
    orders?.find(({ status }) => status === 'TAKEN' || status === 'HANDLING');
  const openId = touched === undefined ? first?.id : touched;

  return (
    <Page title={text.title} loading={loading} error={error} onRetry={() => void reload()}>
      <View className="orders">
        <Head count={orders?.length ?? 0} done={doneToday.length} />
        <View className="orders__notes" {...web({ role: 'status' })}>
          {fromPhone && (
            <InlineNote tone="soon" icon="wifi-off">
              {text.fromPhone}
            </InlineNote>
          )}
          {waiting > 0 && (
            <InlineNote tone="soon" icon="wifi-off">
              {text.waiting(waiting)}
            </InlineNote>
          )}
          {said && <InlineNote tone="ok">{said}</InlineNote>}
        </View>
        {orders?.length === 0 && <Empty icon="circle-check" title={text.empty} hint={text.emptyHint} />}
        {orders?.map((order) => (
          <UnitOrderCard
            key={order.id}
            order={order}
            isOpen={order.id === openId}
            onToggle={() => setTouched(order.id === openId ? null : order.id)}
            onTaken={() => {
              setTouched(order.id);
              void reload();
            }}
            onChanged={(words) => {
              setSaid(words);
              void reload();
            }}
            onSent={() => {
              setTouched(null);
              setSaid(text.handedIn);
              void reload();
            }}
          />
        ))}
        <DoneList orders={doneToday} />
      </View>
    </Page>
  );
}

/** The orders of my unit, least time left first, one open at a time. */
export default function UnitOrdersPage() {
  return (
    <Guarded needs="order.handle" who={text.who} title={text.title}>
      <UnitOrders />
    </Guarded>
  );
}
