import { View } from '@tarojs/components';
import type { components } from '@linli/shared';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Card, Chip, ChipRow, Empty, InlineNote, Meta, Stack } from '@/ui';
import type { OrderBox, OrderCard } from '../supervision.api';
import { sentencesOf } from '../rule/rule';
import { text } from '../supervision.text';
import { ColourTag, LeftTag } from './parts';

const words = text.orders;

interface OrderListProps {
  box: OrderBox;
  boxes: readonly OrderBox[];
  counts: components['schemas']['SupervisionCountsView'] | undefined;
  rule: components['schemas']['SupervisionRuleView'] | undefined;
  mayChange: boolean;
  orders: readonly OrderCard[];
  picked: string | undefined;
  onBox: (box: OrderBox) => void;
  onPick: (id: string) => void;
}

function Item({ order, on, onPress }: { order: OrderCard; on: boolean; onPress: () => void }) {
  const { colour, colourLabel, title, unitName, reasonLabel, named, status, statusLabel } = order;
  return (
    <Card selected={on} onPress={onPress}>
      <View className="sv-item">
        <View className="sv-item__top">
          <ColourTag colour={colour} label={colourLabel} />
          {status === 'ISSUED' ? (
            <LeftTag due={order.answerBy} late={order.late} what={words.answer} />
          ) : (
            <View className="sv-small">{statusLabel}</View>
          )}
        </View>
        <View className="sv-item__title">{title}</View>
        <Meta parts={[reasonLabel, unitName, named]} />
        {status === 'ISSUED' && <View className="sv-small">{words.answerBy(moment(order.answerBy))}</View>}
      </View>
    </Card>
  );
}

/** Supervision orders, the gravest first. */
export function OrderList(props: OrderListProps) {
  const { box, boxes, counts, rule, mayChange, orders, picked, onBox, onPick } = props;
  const waiting = { mine: counts?.mine, answered: counts?.answered, open: undefined, done: undefined };
  return (
    <Stack>
      {counts && (
        <View>
          <View className="sv-title">{words.counts(counts.red, counts.yellow)}</View>
          <View className="sv-small">{words.countsHint}</View>
        </View>
      )}
      <ChipRow label={words.title} wrap>
        {boxes.map((each) => (
          <Chip key={each} on={each === box} onPress={() => onBox(each)} count={waiting[each] ?? 0}>
            {words.boxes[each]}
          </Chip>
        ))}
      </ChipRow>
      {orders.length === 0 && <Empty icon="flag" title={words.empty} hint={words.emptyHint} />}
      {orders.map((order) => (
        <Item key={order.id} order={order} on={order.id === picked} onPress={() => onPick(order.id)} />
      ))}
      {rule && (
        <InlineNote
          {...(mayChange
            ? { action: { text: words.ruleChange, onPress: () => void open('supervision/rule') } }
            : {})}
        >
          {`${words.rule}：${sentencesOf(rule)}`}
        </InlineNote>
      )}
    </Stack>
  );
}
