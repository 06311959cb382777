import { View } from '@tarojs/components';
import { useWindow } from '@/lib/use-window';
import { useUi, web } from '@/ui';
import { useKeys } from '@/lib/use-keys';
import type { Workbench } from '../use-workbench';
import { text } from '../workbench.text';
import { AreaMap } from './area-map';
import { Decision } from './decision';
import { WorkbenchKeys } from './workbench-keys';
import { QueuePane } from './queue-pane';
import './wide-workbench.scss';

/** Widths of the outer panes, heights of the bars; wide-workbench.scss says the same. px */
const SIDES = { queue: 360, decision: 424, keys: 44, legend: 56 };
const NAV = { normal: 57, large: 77 };

const intoView = (selector: string) =>
  setTimeout(() => document.querySelector(selector)?.scrollIntoView?.({ block: 'nearest' }));

/** Three panes on a PC: what waits, where it is, what to do. */
export function WideWorkbench({ bench }: { bench: Workbench }) {
  const { width, height } = useWindow();
  const { large } = useUi();
  const go = (by: 1 | -1) => {
    bench.step(by);
    intoView('.queue-item--on');
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    '/': () => document.querySelector<HTMLElement>('.queue-search input')?.focus(),
    s: () => {
      if (bench.maySelect && bench.selectedId) bench.selection.toggle(bench.selectedId);
    },
    Escape: () => bench.selection.setOn(false),
    Enter: ({ target }) => {
      const onItem = target instanceof HTMLElement && target.closest('.queue-item');
      if (target === document.body || onItem)
        document.querySelector<HTMLElement>('.decision__title')?.focus();
    },
  });
  const selected = bench.cards.find(({ id }) => id === bench.selectedId);
  return (
    <View className="workbench">
      <View className="workbench__panes">
        <View className="workbench__queue" {...web({ role: 'region', 'aria-label': text.queue })}>
          <QueuePane bench={bench} onOpen={({ id }) => bench.select(id)} />
        </View>
        <AreaMap
          cards={bench.cards}
          selected={selected}
          onSelect={(id) => {
            bench.select(id);
            intoView('.queue-item--on');
          }}
          width={width - SIDES.queue - SIDES.decision}
          height={height - SIDES.keys - (large ? NAV.large : NAV.normal)}
          legend={SIDES.legend}
        />
        <View className="workbench__decision">
          <Decision id={bench.selectedId} onDone={(id, words) => void bench.done(id, words)} />
        </View>
      </View>
      <WorkbenchKeys />
    </View>
  );
}
