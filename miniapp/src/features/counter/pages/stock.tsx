import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { STOCK_MOVE_LABELS } from '@linli/shared';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { Button, Cell, CellGroup, Empty, InlineNote, Page, Section, Stack } from '@/ui';
import { StockSheet, type StockTask } from '../components/stock-sheet';
import type { Stock } from '../counter.api';
import '../counter.scss';
import { text } from '../counter.text';
import { type UseStock, useStock } from '../use-stock';

const { stock: words } = text;

function Shelf({ shelf, onTask }: { shelf: Stock; onTask: (kind: StockTask['kind']) => void }) {
  const { name, unitWord, counted, available, held } = shelf;
  return (
    <View className="counter-row">
      <View className="counter-row__head">
        <View className="counter-row__name">{name}</View>
        <View className="counter-row__number">
          {counted ? `${available + held} ${unitWord}` : words.uncounted}
        </View>
      </View>
      <View className="counter-row__hint">
        {[counted && words.free(available, unitWord), held > 0 && words.held(held)]
          .filter(Boolean)
          .join('，')}
      </View>
      {counted && (
        <View className="counter-row__actions">
          <Button size="small" kind="ghost" label={`${words.deliver}：${name}`} onPress={() => onTask('IN')}>
            {words.deliver}
          </Button>
          <Button size="small" kind="soft" label={`${words.count}：${name}`} onPress={() => onTask('COUNT')}>
            {words.count}
          </Button>
        </View>
      )}
    </View>
  );
}

function History({ moves }: { moves: UseStock['moves'] }) {
  if (moves.length === 0) return <View className="counter-row__hint">{words.noHistory}</View>;
  return (
    <CellGroup>
      {moves.map(({ id, at, name, kind, change, onHand, reason, who }) => (
        <Cell
          key={id}
          title={`${STOCK_MOVE_LABELS[kind]} ${name}`}
          hint={[moment(at), who, reason].filter(Boolean).join('，')}
          value={`${words.change(change)}，${words.after(onHand)}`}
        />
      ))}
    </CellGroup>
  );
}

function Shelves() {
  const { id = '' } = useRouter().params;
  const use = useStock(id);
  const [task, setTask] = useState<StockTask>();
  const [saved, setSaved] = useState(false);
  const close = (isSaved: boolean) => {
    setTask(undefined);
    setSaved(isSaved);
  };
  return (
    <Page
      title={use.shelves[0]?.partnerName ?? words.title}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      empty={
        use.shelves.length === 0 ? (
          <Empty icon="gift" title={words.empty} hint={words.emptyHint} />
        ) : undefined
      }
    >
      <Stack wide>
        {saved && <InlineNote tone="ok">{words.saved}</InlineNote>}
        <CellGroup>
          {use.shelves.map((shelf) => (
            <Shelf key={shelf.goodsId} shelf={shelf} onTask={(kind) => setTask({ kind, shelf })} />
          ))}
        </CellGroup>
        <Section title={words.history}>
          <History moves={use.moves} />
        </Section>
        <StockSheet task={task} use={use} onClose={close} />
      </Stack>
    </Page>
  );
}

/** 货架: what lies there and what of it is promised; deliveries and stock-taking, with their history. */
export default function StockPage() {
  return (
    <Guarded needs="shop.fulfil" who={text.who} title={words.title}>
      <Shelves />
    </Guarded>
  );
}
