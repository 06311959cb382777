import { View } from '@tarojs/components';
import { useState } from 'react';
import { day } from '@/lib/format';
import { text as patrolText } from '@/lib/patrol/walk.text';
import { Button, Card, Meta, SegmentBar, Tag } from '@/ui';
import type { Coverage } from '../patrol.api';
import { coverageText as text } from '../patrol.text';

const MOST = 6;

function Overdue({ stops }: { stops: Coverage['overdue'] }) {
  const [all, setAll] = useState(false);
  if (stops.length === 0)
    return (
      <View className="patrol__tags">
        <Tag tone="ok">{text.allSeen}</Tag>
      </View>
    );
  const shown = all ? stops : stops.slice(0, MOST);
  return (
    <View>
      <View className="patrol__quiet">{text.overdue}</View>
      <View className="patrol__names patrol__tags">
        {shown.map(({ id, name, days }) => (
          <Tag key={id} tone={days === null ? 'late' : 'soon'}>
            {`${name} ${days === null ? text.never : text.days(days)}`}
          </Tag>
        ))}
      </View>
      {stops.length > MOST && (
        <View className="patrol__photos">
          <Button kind="ghost" size="small" onPress={() => setAll(!all)}>
            {all ? text.less : text.more(stops.length - MOST)}
          </Button>
        </View>
      )}
    </View>
  );
}

/** One route: how much of it was seen in time, by whom last, and what was not. */
export function CoverageCard({ route }: { route: Coverage }) {
  const { title, kind, unit, stops, seen, everyDays, lastRoundAt, lastWalker, found, generated, overdue } =
    route;
  return (
    <Card>
      <View className="patrol__cards">
        <View className="patrol__row">
          <View className="patrol__strong">{title}</View>
          <View>{text.seen(seen, stops, unit)}</View>
        </View>
        <SegmentBar total={stops} done={seen} label={patrolText.of(seen, stops)} />
        <Meta
          parts={[
            kind === 'TEAM' && text.byTeam,
            text.rule(everyDays),
            lastRoundAt ? text.last(lastWalker ?? '', day(lastRoundAt)) : text.noRound,
            text.found(found),
            generated && text.generated,
          ]}
        />
        <Overdue stops={overdue} />
      </View>
    </Card>
  );
}
