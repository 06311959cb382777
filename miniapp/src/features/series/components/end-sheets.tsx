import { View } from '@tarojs/components';
import { useState } from 'react';
import { sentenceOf } from '@/lib/api-error';
import { BottomSheet, Button, DateField, ErrorLine, InlineNote, Input, Stack } from '@/ui';
import type { Series, SeriesDate } from '../series.api';
import { sides } from '../series.days';
import { text } from '../series.text';
import type { UseSeries } from '../use-series';

interface SheetProps {
  series: Series;
  use: UseSeries;
  onClose: () => void;
}

function Reason({
  value,
  onChange,
  missing,
}: {
  value: string;
  onChange: (to: string) => void;
  missing: boolean;
}) {
  return (
    <View>
      <Input
        label={text.reason}
        value={value}
        onChange={onChange}
        placeholder={text.reasonPlaceholder}
        maxLength={200}
      />
      {missing && <ErrorLine>{text.reasonNeeded}</ErrorLine>}
    </View>
  );
}

/** Calls one date off, or all from a day on: how many dates and people, why, and only then the button. */
export function EndSheet({ series, use, onClose, only }: SheetProps & { only?: SeriesDate | undefined }) {
  const { open } = sides(series.dates);
  const [from, setFrom] = useState(open[0]?.date ?? series.firstDay);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const gone = only ? [only] : open.filter(({ date }) => date >= from);
  const people = gone.reduce((sum, { filled }) => sum + filled, 0);
  const go = async () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const done = only ? await use.callOff(only.taskId, reason.trim()) : await use.end(from, reason.trim());
    if (done) onClose();
  };
  return (
    <BottomSheet
      open
      title={only ? text.callOff : text.end}
      caption={series.title}
      onClose={onClose}
      footer={
        <Button kind="red" busy={use.busy} onPress={() => void go()}>
          {text.doEnd}
        </Button>
      }
    >
      <Stack>
        {!only && (
          <View className="series-field">
            <View>{text.endFrom}</View>
            <DateField label={text.endFrom} mode="date" value={from} onChange={setFrom} />
          </View>
        )}
        <InlineNote tone="soon">{`${only ? '' : text.willEnd(gone.length)}${text.told(people)}`}</InlineNote>
        <Reason value={reason} onChange={setReason} missing={asked && reason.trim() === ''} />
        {use.error && <InlineNote tone="late">{sentenceOf(use.error)}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}

/** Goes on until a later day. */
export function ExtendSheet({ series, use, onClose }: SheetProps) {
  const [lastDay, setLastDay] = useState(series.lastDay);
  const go = async () => {
    if (await use.extend(lastDay)) onClose();
  };
  return (
    <BottomSheet
      open
      title={text.extend}
      caption={series.title}
      onClose={onClose}
      footer={
        <Button kind="civic" busy={use.busy} onPress={() => void go()}>
          {text.doExtend}
        </Button>
      }
    >
      <Stack>
        <View className="series-field">
          <View>{text.lastDay}</View>
          <DateField label={text.lastDay} mode="date" value={lastDay} onChange={setLastDay} />
        </View>
        <InlineNote>{text.extendHint}</InlineNote>
        {use.error && <InlineNote tone="late">{sentenceOf(use.error)}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
