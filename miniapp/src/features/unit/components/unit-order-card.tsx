import { View } from '@tarojs/components';
import { useDone } from '@/lib/done-store';
import { dueWords, moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useAction } from '@/lib/use-action';
import { Button, Icon, InlineNote, OrderCard, Tag } from '@/ui';
import { type UnitOrder, takeOrder } from '../unit.api';
import { text } from '../unit.text';
import { DoneForm } from './done-form';
import { OrderAsks } from './order-asks';

interface UnitOrderCardProps {
  order: UnitOrder;
  isOpen: boolean;
  onToggle: () => void;
  onTaken: () => void;
  onSent: () => void;
  onChanged: (said: string) => void;
}

function LeftTag({ order }: { order: UnitOrder }) {
  const taking = order.status === 'DISPATCHED';
  const words = taking
    ? dueWords(order.takeDueAt, order.late === 'SOON', text.take)
    : dueWords(order.dueAt, order.late === 'SOON');
  if (order.late === 'LATE') return <Tag tone="solidlate">{words}</Tag>;
  return order.late === 'SOON' ? (
    <Tag tone="soon" icon="clock">
      {words}
    </Tag>
  ) : (
    <Tag>{words}</Tag>
  );
}

const stepsOf = (order: UnitOrder, waits: boolean) => [
  { text: text.steps.sent, time: moment(order.dispatchedAt), state: 'done' as const },
  { text: text.steps.taken, time: moment(order.takenAt ?? order.dispatchedAt), state: 'done' as const },
  { text: text.steps.done, time: waits ? text.steps.waits : text.steps.now, state: 'now' as const },
];

/** One order: taken or given back at a glance, reported back when it is open. */
export function UnitOrderCard({ order, isOpen, onToggle, onTaken, onSent, onChanged }: UnitOrderCardProps) {
  const taking = useAction(takeOrder);
  const waits = useDone(({ reports }) =>
    reports.some(
      ({ orderId, state }) => orderId === order.id && (state === 'pending' || state === 'sending'),
    ),
  );
  const { request, status, can, note } = order;
  const fresh = status === 'DISPATCHED';
  const take = () => void taking.run(order.id).then((answer) => answer && onTaken());
  const actions = (
    <>
      {can.includes('return') && (
        <Button kind="ghost" onPress={() => void open('unit/return-order', { id: order.id })}>
          {text.giveBack}
        </Button>
      )}
      {can.includes('take') && (
        <Button kind="soft" busy={taking.busy} onPress={take}>
          {text.take}
        </Button>
      )}
    </>
  );
  return (
    <OrderCard
      title={request.title}
      meta={[request.address, fresh ? text.sent(moment(order.dispatchedAt)) : text.by(moment(order.dueAt))]}
      tag={
        waits ? (
          <Tag tone="soon" icon="clock">
            {text.steps.waits}
          </Tag>
        ) : (
          <LeftTag order={order} />
        )
      }
      open={isOpen}
      onToggle={onToggle}
      {...(fresh ? { actions } : { steps: stepsOf(order, waits) })}
    >
      <View className="orders__said">
        <Icon name="message-square-text" />
        <View>{request.text}</View>
      </View>
      {note && <InlineNote>{`${text.note}：${note}`}</InlineNote>}
      {order.parts && <OrderAsks order={order} onChanged={onChanged} />}
      {can.includes('done') && <DoneForm order={order} onSent={onSent} />}
      {taking.error && <InlineNote tone="late">{taking.error.detail}</InlineNote>}
    </OrderCard>
  );
}
