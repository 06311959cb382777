import { View } from '@tarojs/components';
import { sentenceOf } from '@/lib/api-error';
import { BottomSheet, Button, Cell, CellGroup, DateField, InlineNote, Input, Stack, Stepper } from '@/ui';
import type { Series, SeriesDate } from '../series.api';
import { text } from '../series.text';
import { type UseChange, useChange } from '../use-series';

interface ChangeSheetProps {
  series: Series;
  /** Absent: all from a day on. */
  only?: SeriesDate | undefined;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Who is touched, before anything is changed. */
function Effect({ use }: { use: UseChange }) {
  const { changed, preview } = use;
  if (!changed) return <InlineNote>{text.nothing}</InlineNote>;
  if (!preview || preview.loading) return <InlineNote>{text.thinking}</InlineNote>;
  if (preview.error) return <InlineNote tone="late">{sentenceOf(preview.error)}</InlineNote>;
  if (!preview.data) return null;
  const { tasks, sentence, kept, words } = preview.data;
  return (
    <>
      <InlineNote icon="send">
        {words && <View>{`${words}。`}</View>}
        {tasks > 1 && text.times(tasks)}
        {sentence}
      </InlineNote>
      {kept.length > 0 && <InlineNote tone="soon">{text.kept(kept)}</InlineNote>}
    </>
  );
}

/** Changes one date, or this and all following; says first whom it touches. */
export function ChangeSheet({ series, only, onClose, onDone }: ChangeSheetProps) {
  const use = useChange(series, only, onDone);
  const { form, turn, busy, error, save, changed, preview } = use;
  const demand = (name: string, next: number) =>
    turn({ roles: form.roles.map((role) => (role.name === name ? { ...role, demand: next } : role)) });
  return (
    <BottomSheet
      open
      title={only ? text.changeOne : text.changeAll}
      caption={series.title}
      onClose={onClose}
      footer={
        <Button
          kind="civic"
          busy={busy}
          onPress={() => void (changed && preview?.data ? save() : undefined)}
          {...(changed ? {} : { offBecause: text.nothing })}
        >
          {text.save}
        </Button>
      }
    >
      <Stack>
        <View className="series-field">
          <View>{only ? text.date : text.from}</View>
          <DateField
            label={only ? text.date : text.from}
            mode="date"
            value={form.date}
            onChange={(date) => turn({ date })}
          />
        </View>
        <View className="series-times">
          <DateField
            label={text.start}
            mode="time"
            value={form.start}
            onChange={(start) => turn({ start })}
          />
          <DateField label={text.finish} mode="time" value={form.end} onChange={(end) => turn({ end })} />
        </View>
        <Input
          label={text.place}
          value={form.meetingPoint}
          onChange={(meetingPoint) => turn({ meetingPoint })}
          maxLength={60}
        />
        {form.roles.length > 0 && (
          <CellGroup>
            {form.roles.map(({ name, demand: now }) => (
              <Cell
                key={name}
                title={name}
                right={
                  <Stepper
                    label={name}
                    value={now}
                    min={1}
                    max={200}
                    onChange={(next) => demand(name, next)}
                  />
                }
              />
            ))}
          </CellGroup>
        )}
        <Effect use={use} />
        {error && <InlineNote tone="late">{sentenceOf(error)}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
