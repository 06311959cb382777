import { TIER_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Empty, Icon, InlineNote, QueueItem, Skeleton, cx, press, web } from '@/ui';
import { decisionText } from '../decision.text';
import { BulkSheet } from '../queue/bulk-sheet';
import { NO_FILTER } from '../queue/filter';
import { QueueTools } from '../queue/queue-tools';
import { text as words } from '../queue/queue.text';
import { useBulk } from '../queue/use-bulk';
import type { Pane, Workbench } from '../use-workbench';
import type { Card } from '../workbench.api';
import { boxEmpty, boxLabels, text } from '../workbench.text';
import { MergeMany } from './merge-many';
import { TimeTag } from './time-tag';
import '../queue/queue.scss';
import './queue-pane.scss';

function Tabs({ bench }: { bench: Workbench }) {
  const tab = (pane: Pane) => (
    <View
      key={pane}
      className={cx('queue-tab', pane === bench.pane && 'queue-tab--on')}
      {...press(() => bench.setPane(pane), { role: 'tab', on: pane === bench.pane })}
    >
      {pane === 'all' ? words.all : boxLabels[pane]}
      {pane !== 'all' && (
        <View className="queue-tab__count">{bench.counts ? words.capped(bench.counts[pane]) : ''}</View>
      )}
    </View>
  );
  return (
    <View className="queue-tabs" {...web({ role: 'tablist', 'aria-label': text.queue })}>
      {[...bench.boxes, 'all' as const].map(tab)}
    </View>
  );
}

function Row({ card, bench, onOpen }: { card: Card; bench: Workbench; onOpen: (card: Card) => void }) {
  const { selection } = bench;
  const picked = selection.has(card.id);
  const item = (
    <QueueItem
      title={card.title}
      meta={[
        card.place.address,
        card.urgent && text.urgent,
        card.supporters > 0 && text.supporters(card.supporters),
        bench.pane === 'all' && card.statusLabel,
      ]}
      tag={<TimeTag card={card} />}
      tier={TIER_LABELS[card.tier]}
      on={card.id === bench.selectedId}
      onPress={() => onOpen(card)}
    />
  );
  if (!selection.on) return item;
  return (
    <View className={cx('queue-row', picked && 'queue-row--picked')}>
      <View
        className="queue-row__box"
        {...press(() => selection.toggle(card.id), {
          role: 'checkbox',
          on: picked,
          label: words.pick(card.title),
        })}
      >
        <View className="queue-row__tick">{picked && <Icon name="check" size={16} />}</View>
      </View>
      {item}
    </View>
  );
}

function Nothing({ bench }: { bench: Workbench }) {
  const { searched, pane, cursor } = bench;
  if (cursor) return null;
  if (bench.filtered)
    return (
      <Empty
        icon="search"
        title={words.filteredEmpty}
        hint={words.filteredEmptyHint}
        action={{ text: words.clearFilter, onPress: () => bench.setForm(NO_FILTER) }}
      />
    );
  if (searched)
    return <Empty icon="search" title={text.nothingFound(searched)} hint={text.nothingFoundHint} />;
  return <Empty icon="circle-check" {...boxEmpty[pane === 'all' || !pane ? 'accept' : pane]} />;
}

function Items({ bench, onOpen }: { bench: Workbench; onOpen: (card: Card) => void }) {
  const { queue, pane, cards, cursor } = bench;
  if (queue.loading || !pane) return <Skeleton cards={4} />;
  if (queue.error)
    return (
      <View className="queue-pane__pad">
        <InlineNote tone="late" action={{ text: text.map.retry, onPress: () => void bench.reload() }}>
          {queue.error.detail}
        </InlineNote>
      </View>
    );
  const { total, more } = queue.data ?? { total: cards.length, more: false };
  return (
    <>
      {cards.length === 0 && <Nothing bench={bench} />}
      {cards.map((card) => (
        <Row key={card.id} card={card} bench={bench} onOpen={onOpen} />
      ))}
      {(cursor || total > cards.length) && (
        <View className="queue-pane__more">
          <View className="queue-pane__shown">{words.shown(cards.length, words.total(total, more))}</View>
          {cursor && (
            <Button kind="ghost" size="small" busy={bench.moreBusy} onPress={bench.more}>
              {cards.length === 0 ? words.searchOn : words.more}
            </Button>
          )}
        </View>
      )}
    </>
  );
}

/** What is selected, and the one step for all of it. */
function Bulk({ bench }: { bench: Workbench }) {
  const { selection, bulkStep: step, cards } = bench;
  // While the step runs the list moves on; the sheet keeps what it began with.
  const [merging, setMerging] = useState<readonly Card[]>();
  const [begun, setBegun] = useState<{ ids: readonly string[]; cards: readonly Card[] }>();
  const bulk = useBulk(() => void bench.reload());
  if (!step || (!selection.on && !begun)) return null;
  const close = () => {
    setBegun(undefined);
    bulk.close();
    selection.setOn(false);
  };
  return (
    <>
      <View className="bulk-bar">
        <View className="bulk-bar__count" {...web({ role: 'status' })}>
          {words.bulk.selected(selection.ids.length)}
        </View>
        <Button kind="ghost" size="small" onPress={selection.all}>
          {words.bulk.all(Math.min(cards.length, 100))}
        </Button>
        <Button
          kind="ghost"
          size="small"
          onPress={() => setMerging(cards.filter(({ id }) => selection.has(id)))}
          {...(selection.ids.length > 1 ? {} : { offBecause: decisionText.mergeMany.needTwo })}
        >
          {decisionText.mergeMany.open}
        </Button>
        <Button
          size="small"
          onPress={() => {
            if (selection.ids.length > 0) setBegun({ ids: selection.ids, cards });
          }}
        >
          {step === 'accept' ? words.bulk.accept : words.bulk.dispatch}
        </Button>
      </View>
      {merging && (
        <MergeMany
          cards={merging}
          onMoved={() => void bench.reload()}
          onClose={() => {
            setMerging(undefined);
            selection.setOn(false);
          }}
        />
      )}
      {begun && <BulkSheet step={step} ids={begun.ids} cards={begun.cards} bulk={bulk} onClose={close} />}
    </>
  );
}

/** A list of the workbench: a box with least time left first, or all matters, newest first. */
export function QueuePane({ bench, onOpen }: { bench: Workbench; onOpen: (card: Card) => void }) {
  const { said, form, pane } = bench;
  const byDue = pane !== 'all' || form.late !== '';
  return (
    <View className="queue-pane">
      <Tabs bench={bench} />
      <View className="queue-pane__head">
        <QueueTools bench={bench} />
        <View className="queue-pane__sorted">{byDue ? words.sortedByDue : words.sortedByNew}</View>
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
      <Bulk bench={bench} />
    </View>
  );
}
