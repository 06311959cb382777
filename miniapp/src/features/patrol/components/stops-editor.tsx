import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Card, Icon, InlineNote, press, Section } from '@/ui';
import type { Checklist, RouteStop } from '../patrol.api';
import { isTwice, kindOf, moved } from '../route-form';
import { text } from '../routes.text';
import { StopSheet } from './stop-sheet';

interface Props {
  stops: RouteStop[];
  checklists: readonly Checklist[];
  onChange: (stops: RouteStop[]) => void;
}

/** The stops in their order: moved by arrows, opened by their name, put back when removed by mistake. */
export function StopsEditor({ stops, checklists, onChange }: Props) {
  const [at, setAt] = useState<number | 'new'>();
  const [gone, setGone] = useState<{ stop: RouteStop; n: number }>();
  const picked = typeof at === 'number' ? stops[at] : undefined;
  const close = () => setAt(undefined);
  return (
    <Section title={text.stops} hint={text.stopsHint}>
      <Card>
        {stops.map((stop, n) => (
          <View key={stop.id ?? `${stop.address}${stop.name}`} className="route-stop">
            <View className="route-stop__number">{n + 1}</View>
            <View className="route-stop__name" {...press(() => setAt(n))}>
              <View className="patrol__strong">{stop.name}</View>
              <View className="patrol__quiet">
                {[kindOf(checklists, stop.kind)?.label, stop.address].filter(Boolean).join('，')}
              </View>
            </View>
            <View
              className="route-stop__move"
              {...press(() => onChange(moved(stops, n, -1)), {
                label: text.up(stop.name),
                disabled: n === 0,
              })}
            >
              <Icon name="chevron-down" className="route-stop__up" />
            </View>
            <View
              className="route-stop__move"
              {...press(() => onChange(moved(stops, n, 1)), {
                label: text.down(stop.name),
                disabled: n === stops.length - 1,
              })}
            >
              <Icon name="chevron-down" />
            </View>
          </View>
        ))}
        <Button kind="soft" icon="plus" onPress={() => setAt('new')}>
          {text.addStop}
        </Button>
      </Card>
      {gone && (
        <InlineNote
          action={{
            text: text.undo,
            onPress: () => {
              onChange([...stops.slice(0, gone.n), gone.stop, ...stops.slice(gone.n)]);
              setGone(undefined);
            },
          }}
        >
          {text.removed(gone.stop.name)}
        </InlineNote>
      )}
      {at !== undefined && (
        <StopSheet
          stop={picked}
          checklists={checklists}
          nearby={stops.at(-1)?.address ?? ''}
          isTwice={(stop) => isTwice(stops, stop, typeof at === 'number' ? at : null)}
          onClose={close}
          onKeep={(stop) => {
            onChange(
              typeof at === 'number' ? stops.map((each, n) => (n === at ? stop : each)) : [...stops, stop],
            );
            close();
          }}
          {...(picked && typeof at === 'number'
            ? {
                onRemove: () => {
                  setGone({ stop: picked, n: at });
                  onChange(stops.filter((_, n) => n !== at));
                  close();
                },
              }
            : {})}
        />
      )}
    </Section>
  );
}
