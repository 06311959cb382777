import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { TwoPanes } from '@/lib/two-panes';
import { useQuery } from '@/lib/use-query';
import { useWindow } from '@/lib/use-window';
import { Guarded } from '../components/guarded';
import { OrderDetail } from '../components/order-detail';
import { OrderList } from '../components/order-list';
import { fetchOrderCounts, fetchOrders, fetchRule, type OrderBox } from '../supervision.api';
import { text } from '../supervision.text';

function Orders({ asked }: { asked: string | undefined }) {
  const supervises = useSession(({ me }) => me?.permissions.includes('request.supervise') ?? false);
  const boxes: OrderBox[] = supervises ? ['open', 'answered', 'mine', 'done'] : ['mine', 'open', 'done'];
  const [box, setBox] = useState<OrderBox>(supervises ? 'open' : 'mine');
  const [picked, setPicked] = useState(asked);
  const { wide } = useWindow();
  const list = useQuery(`supervision:${box}`, () => fetchOrders(box));
  const counts = useQuery('supervision:counts', fetchOrderCounts);
  const rule = useQuery('supervision:rule', fetchRule, { onShow: false });
  const orders = list.data?.items ?? [];
  const shown = picked ?? (wide ? orders[0]?.id : undefined);
  const changed = () => {
    void list.reload();
    void counts.reload();
  };
  return (
    <TwoPanes
      title={text.orders.title}
      here="supervision"
      words={text.panes}
      loading={list.loading}
      error={list.error}
      onRetry={() => void list.reload()}
      list={
        <OrderList
          box={box}
          boxes={boxes}
          counts={counts.data}
          rule={rule.data}
          mayChange={supervises}
          orders={orders}
          picked={wide ? shown : undefined}
          onBox={(next) => {
            setBox(next);
            setPicked(undefined);
          }}
          onPick={(id) => (wide ? setPicked(id) : void open('supervision/orders', { id }))}
        />
      }
      detail={shown ? <OrderDetail key={shown} id={shown} onChanged={changed} /> : undefined}
    />
  );
}

/** 督办单: what I have to answer, or what I keep an eye on. */
export default function SupervisionOrdersPage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={text.orders.title} needs="supervision.answer">
      <Orders asked={id} />
    </Guarded>
  );
}
