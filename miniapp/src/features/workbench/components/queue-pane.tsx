import { TIER_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { Empty, InlineNote, QueueItem, Skeleton, Tag, cx, press, web } from '@/ui';
import type { Workbench } from '../use-workbench';
import type { Box, Card } from '../workbench.api';
import { boxEmpty, boxLabels, text } from '../workbench.text';
import { TimeTag } from './time-tag';
import './queue-pane.scss';

function Tabs({ bench }: { bench: Workbench }) {
  const tab = (box: Box) => (
    <View
      key={box}
      className={cx('queue-tab', box === bench.box && 'queue-tab--on')}
      {...press(() => bench.setBox(box), { role: 'tab', on: box === bench.box })}
    >
      {boxLabels[box]}
      <View className="queue-tab__count">{bench.counts?.[box] ?? ''}</View>
    </View>
  );
  return (
    <View className="queue-tabs" {...web({ role: 'tablist', 'aria-label': text.queue })}>
      {bench.boxes.map(tab)}
    </View>
  );
}

function Items({ bench, onOpen }: { bench: Workbench; onOpen: (card: Card) => void }) {
  const { queue, box, cards, searched } = bench;
  if (queue.loading || !box) return <Skeleton cards={4} />;
  if (queue.error)
    return (
      <View className="queue-pane__pad">
        <InlineNote tone="late" action={{ text: text.map.retry, onPress: () => void bench.reload() }}>
          {queue.error.detail}
        </InlineNote>
      </View>
    );
  if (cards.length === 0)
    return searched ? (
      <Empty icon="search" title={text.nothingFound(searched)} hint={text.nothingFoundHint} />
    ) : (
      <Empty icon="circle-check" {...boxEmpty[box]} />
    );
  const total = queue.data?.total ?? cards.length;
  return (
    <>
      {cards.map((card) => (
        <QueueItem
          key={card.id}
          title={card.title}
          meta={[
            card.place.address,
            card.urgent && text.urgent,
            card.supporters > 0 && text.supporters(card.supporters),
          ]}
          tag={<TimeTag card={card} />}
          tier={TIER_LABELS[card.tier]}
          on={card.id === bench.selectedId}
          onPress={() => onOpen(card)}
        />
      ))}
      {total > cards.length && <View className="queue-pane__pad">{text.more(cards.length, total)}</View>}
    </>
  );
}

/** What waits, least time left first. */
export function QueuePane({ bench, onOpen }: { bench: Workbench; onOpen: (card: Card) => void }) {
  const { counts, said } = bench;
  return (
    <View className="queue-pane">
      <Tabs bench={bench} />
      <View className="queue-pane__head">
        <View className="queue-pane__sorted">{text.sorted}</View>
        {Boolean(counts?.late) && <Tag tone="late">{text.late(counts?.late ?? 0)}</Tag>}
        {Boolean(counts?.soon) && <Tag tone="soon">{text.soon(counts?.soon ?? 0)}</Tag>}
      </View>
      <View {...web({ role: 'status' })}>
        {said && (
          <View className="queue-pane__pad">
            <InlineNote tone="ok">{said}</InlineNote>
          </View>
        )}
      </View>
      <View className="queue-pane__items">
        <Items bench={bench} onOpen={onOpen} />
      </View>
    </View>
  );
}
