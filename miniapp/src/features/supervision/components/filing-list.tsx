import { View } from '@tarojs/components';
import { day } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Card, Chip, ChipRow, Empty, Meta, Stack, Tag } from '@/ui';
import type { Filing, FilingBox } from '../supervision.api';
import { text } from '../supervision.text';

const words = text.filings;
const BOXES: readonly FilingBox[] = ['asked', 'holding', 'mine', 'ended'];

interface FilingListProps {
  box: FilingBox;
  filings: readonly Filing[];
  toDecide: number;
  holding: number;
  mayAsk: boolean;
  picked: string | undefined;
  onBox: (box: FilingBox) => void;
  onPick: (id: string) => void;
}

/** In words and sign: waits, holds, or counts again. */
export function StatusTag({ filing: { status, statusLabel } }: { filing: Filing }) {
  if (status === 'ASKED')
    return (
      <Tag tone="soon" icon="clock">
        {statusLabel}
      </Tag>
    );
  return <Tag tone={status === 'APPROVED' ? 'civic' : 'neutral'}>{statusLabel}</Tag>;
}

function Item({ filing, on, onPress }: { filing: Filing; on: boolean; onPress: () => void }) {
  return (
    <Card selected={on} onPress={onPress}>
      <View className="sv-item">
        <View className="sv-item__top">
          <StatusTag filing={filing} />
          <View className="sv-small">{words.until(day(filing.expiresAt))}</View>
        </View>
        <View className="sv-item__title">{filing.title}</View>
        <Meta parts={[filing.kindLabel, words.by(filing.askedBy)]} />
      </View>
    </Card>
  );
}

/** Filings that wait for a decision, hold, were mine, or are over. */
export function FilingList(props: FilingListProps) {
  const { box, filings, toDecide, holding, mayAsk, picked, onBox, onPick } = props;
  const counts = { asked: toDecide, holding: 0, mine: 0, ended: 0 };
  return (
    <Stack>
      <View className="sv-small">{words.holds(holding)}</View>
      <ChipRow label={words.title} wrap>
        {BOXES.map((each) => (
          <Chip key={each} on={each === box} onPress={() => onBox(each)} count={counts[each]}>
            {words.boxes[each]}
          </Chip>
        ))}
      </ChipRow>
      {filings.length === 0 && <Empty icon="file-text" title={words.empty} hint={words.emptyHint} />}
      {filings.map((filing) => (
        <Item key={filing.id} filing={filing} on={filing.id === picked} onPress={() => onPick(filing.id)} />
      ))}
      {mayAsk && (
        <Button kind="soft" icon="plus" onPress={() => void open('supervision/ask', {})}>
          {words.ask}
        </Button>
      )}
    </Stack>
  );
}
