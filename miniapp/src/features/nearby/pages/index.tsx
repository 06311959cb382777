import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { startReport } from '@/lib/start-report';
import { useWindow } from '@/lib/use-window';
import {
  BottomSheet,
  CellGroup,
  Chip,
  ChipRow,
  Empty,
  Icon,
  InlineNote,
  Input,
  Page,
  Section,
  Skeleton,
  press,
} from '@/ui';
import { NearbyMap } from '../components/nearby-map';
import { PlaceChooser } from '../components/place-chooser';
import { SearchResults } from '../components/search-results';
import { RequestRow, SpotRows, TaskRow } from '../components/spot-rows';
import { text } from '../nearby.text';
import type { Spot } from '../spots';
import { type Kind, type Nearby, useNearby, type Way } from '../use-nearby';
import { useSearch } from '../use-search';
import './nearby.scss';

const COLUMN = 720;
const GUTTERS = 32;
const MAP_HEIGHT = 340;

function Rows({ nearby }: { nearby: Nearby }) {
  const { cards, tasks, counts, loading } = nearby;
  if (loading) return <Skeleton cards={3} />;
  if (cards.length + tasks.length === 0)
    return (
      <Empty
        icon="circle-check"
        title={text.empty}
        hint={text.emptyHint}
        action={{ text: text.report, onPress: () => startReport('REPORT') }}
        second={{ text: text.further, onPress: () => nearby.setRadius('3000') }}
      />
    );
  return (
    <Section title={text.list} hint={text.count(counts.requests, counts.tasks)}>
      <CellGroup>
        {cards.map((card) => (
          <RequestRow key={card.id} card={card} />
        ))}
        {tasks.map((task) => (
          <TaskRow key={task.shiftId} task={task} />
        ))}
      </CellGroup>
    </Section>
  );
}

function Around({ nearby }: { nearby: Nearby }) {
  const { width } = useWindow();
  const [opened, setOpened] = useState<Spot[]>();
  const openSpots = (spots: Spot[]) => {
    const [only] = spots;
    if (spots.length === 1 && only) {
      void open(only.kind === 'task' ? 'task/detail' : 'request/detail', { id: only.id });
    } else setOpened(spots);
  };
  return (
    <>
      <ChipRow label={text.wayLabel}>
        {(Object.keys(text.ways) as Way[]).map((way) => (
          <Chip key={way} on={way === nearby.way} onPress={() => nearby.setWay(way)}>
            {text.ways[way]}
          </Chip>
        ))}
        {(Object.keys(text.kinds) as Kind[]).map((kind) => (
          <Chip key={kind} on={kind === nearby.kind} onPress={() => nearby.setKind(kind)}>
            {text.kinds[kind]}
          </Chip>
        ))}
      </ChipRow>
      <PlaceChooser nearby={nearby} />
      {nearby.error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void nearby.reload() }}>
          {nearby.error.detail}
        </InlineNote>
      )}
      {nearby.way === 'map' && !nearby.error && (
        <NearbyMap
          nearby={nearby}
          width={Math.min(width, COLUMN) - GUTTERS}
          height={MAP_HEIGHT}
          onOpen={openSpots}
        />
      )}
      {!nearby.error && <Rows nearby={nearby} />}
      <BottomSheet
        open={opened !== undefined}
        title={text.clusterTitle(opened?.length ?? 0)}
        onClose={() => setOpened(undefined)}
      >
        <SpotRows spots={opened ?? []} />
      </BottomSheet>
    </>
  );
}

/** 附近的事: what is being worked on and what needs hands around here, as a map and as a list. */
export default function NearbyPage() {
  const nearby = useNearby();
  const search = useSearch();
  return (
    <Page title={text.page}>
      <View className="nearby">
        <Input
          label={text.search}
          labelHidden
          placeholder={text.search}
          value={search.q}
          onChange={search.setQ}
          trailing={
            search.q ? (
              <View className="nearby__clear" {...press(() => search.setQ(''), { label: text.clear })}>
                <Icon name="x" size={16} />
              </View>
            ) : (
              <Icon name="search" />
            )
          }
        />
        {search.searching ? <SearchResults search={search} /> : <Around nearby={nearby} />}
      </View>
    </Page>
  );
}
