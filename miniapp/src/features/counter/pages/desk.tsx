import { View } from '@tarojs/components';
import { day } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Guarded } from '@/lib/guarded';
import { Cell, CellGroup, Chip, ChipRow, Empty, Page, Stack } from '@/ui';
import { CodeEntry } from '../components/code-entry';
import { DoneList, WaitingList } from '../components/handout-list';
import { QueueNotes } from '../components/queue-notes';
import { ShownCard } from '../components/shown-card';
import type { Place } from '../counter.api';
import '../counter.scss';
import { text } from '../counter.text';
import { type UseDesk, useDesk } from '../use-desk';

const { desk: words } = text;

function Places({ use }: { use: UseDesk }) {
  const places = use.desk?.places ?? [];
  if (places.length < 2)
    return (
      <View className="counter-place">
        {use.place && `${use.place.partner.name}，${use.place.partner.todayText}`}
      </View>
    );
  return (
    <ChipRow label={words.place}>
      {places.map(({ partner }) => (
        <Chip
          key={partner.id}
          on={partner.id === use.place?.partner.id}
          onPress={() => use.choosePlace(partner.id)}
        >
          {partner.name}
        </Chip>
      ))}
    </ChipRow>
  );
}

function Lists({ place, use }: { place: Place; use: UseDesk }) {
  const today = place.done.filter(({ fulfilledAt }) => fulfilledAt && day(fulfilledAt) === '今天');
  const earlier = place.done.filter((one) => !today.includes(one));
  const changed = () => void use.reload();
  return (
    <>
      {place.waiting.length > 0 ? (
        <WaitingList handouts={place.waiting} />
      ) : (
        <Empty icon="gift" title={words.nobody} hint={words.nobodyHint} />
      )}
      <DoneList title={words.today(today.length)} handouts={today} onChanged={changed} />
      <DoneList title={words.earlier} handouts={earlier} onChanged={changed} />
      <CellGroup>
        <Cell
          icon="list"
          title={words.stock}
          hint={words.stockHint}
          onPress={() => void open('counter/stock', { id: place.partner.id })}
        />
        <Cell
          icon="file-text"
          title={words.statement}
          hint={words.statementHint}
          onPress={() => void open('counter/statement', { id: place.partner.id })}
        />
      </CellGroup>
    </>
  );
}

function Desk() {
  const use = useDesk();
  return (
    <Page
      title={words.title}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      empty={
        use.desk && !use.place ? <Empty icon="map-pin" title={words.none} hint={words.noneHint} /> : undefined
      }
    >
      <Stack wide>
        <Places use={use} />
        <QueueNotes use={use} />
        {use.shown ? <ShownCard use={use} /> : <CodeEntry use={use} />}
        {use.place && <Lists place={use.place} use={use} />}
      </Stack>
    </Page>
  );
}

/** 给东西, the partner's phone: scan or type, what it is, and one button; works without a network. */
export default function DeskPage() {
  return (
    <Guarded needs="shop.fulfil" who={text.who} title={words.title}>
      <Desk />
    </Guarded>
  );
}
