import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useWindow } from '@/lib/use-window';
import type { Workbench } from '../use-workbench';
import type { Card } from '../workbench.api';
import { AreaMap } from './area-map';
import { QueuePane } from './queue-pane';
import { QueueSearch } from './queue-search';
import './narrow-workbench.scss';

const MAP_HEIGHT = 300;
const GUTTERS = 32;

/** A phone: the list, and below it the same things on the map; a tap opens one on its own page. */
export function NarrowWorkbench({ bench }: { bench: Workbench }) {
  const { width } = useWindow();
  const show = ({ id }: Pick<Card, 'id'>) =>
    void (bench.pane === 'verify' ? open('verify/verify', { id }) : open('workbench/index', { id }));
  return (
    <View className="narrow-bench">
      <View className="narrow-bench__search">
        <QueueSearch value={bench.q} onChange={bench.setQ} />
      </View>
      <View className="narrow-bench__queue">
        <QueuePane bench={bench} onOpen={show} />
      </View>
      {bench.cards.length > 0 && (
        <View className="narrow-bench__map">
          <AreaMap
            cards={bench.cards}
            onSelect={(id) => show({ id })}
            width={width - GUTTERS}
            height={MAP_HEIGHT}
          />
        </View>
      )}
    </View>
  );
}
