import { View } from '@tarojs/components';
import type { components } from '@linli/shared';
import { Card, Chip, ChipRow, Empty, Meta, Stack, Tag } from '@/ui';
import type { WhistleCard } from '../supervision.api';
import { text } from '../supervision.text';
import { LeftTag } from './parts';

const words = text.whistles;
const BOXES = ['open', 'ended', 'tally'] as const;
export type WhistleBox = (typeof BOXES)[number];

interface WhistleListProps {
  box: WhistleBox;
  calls: readonly WhistleCard[];
  tally: readonly components['schemas']['WhistleTallyView'][];
  picked: string | undefined;
  onBox: (box: WhistleBox) => void;
  onPick: (id: string) => void;
}

function Item({ call, on, onPress }: { call: WhistleCard; on: boolean; onPress: () => void }) {
  const waits = call.status === 'OPEN' && call.here < call.wanted;
  const late = new Date(call.reportBy) < new Date() ? 'LATE' : 'OK';
  return (
    <Card selected={on} onPress={onPress}>
      <View className="sv-item">
        <View className="sv-item__top">
          <View className="sv-small">{call.statusLabel}</View>
          {waits ? <LeftTag due={call.reportBy} late={late} what="" /> : null}
        </View>
        <View className="sv-item__title">{call.title}</View>
        <Meta parts={[call.callerName, words.meta(call.here, call.wanted)]} />
        {call.late > 0 && (
          <View className="sv-row">
            <Tag tone="late" icon="triangle-alert">
              {words.late(call.late)}
            </Tag>
          </View>
        )}
      </View>
    </Card>
  );
}

/** How each department answers: called, in time, late, mean score. */
function Tally({ rows }: { rows: WhistleListProps['tally'] }) {
  const said = words.tally;
  if (rows.length === 0) return <Empty icon="list" title={said.empty} />;
  return (
    <>
      {rows.map((row) => (
        <Card key={row.unitId}>
          <View className="sv-item">
            <View className="sv-item__title">{row.unitName}</View>
            <Meta
              parts={[
                said.called(row.called),
                said.inTime(row.inTime),
                row.late > 0 && said.late(row.late),
                row.declined > 0 && said.declined(row.declined),
              ]}
            />
            <View className="sv-small">{row.score === null ? said.none : said.score(row.score)}</View>
          </View>
        </Card>
      ))}
    </>
  );
}

export function WhistleList({ box, calls, tally, picked, onBox, onPick }: WhistleListProps) {
  return (
    <Stack>
      <ChipRow label={words.title} wrap>
        {BOXES.map((each) => (
          <Chip key={each} on={each === box} onPress={() => onBox(each)}>
            {words.boxes[each]}
          </Chip>
        ))}
      </ChipRow>
      {box === 'tally' ? (
        <Tally rows={tally} />
      ) : (
        <>
          {calls.length === 0 && <Empty icon="bell" title={words.empty} hint={words.emptyHint} />}
          {calls.map((call) => (
            <Item key={call.id} call={call} on={call.id === picked} onPress={() => onPick(call.id)} />
          ))}
        </>
      )}
    </Stack>
  );
}
