import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, ChoiceList, InlineNote, Select, Skeleton, TextArea, UnitChoice } from '@/ui';
import type { Card } from '../workbench.api';
import { bulkAccept, bulkDispatch, fetchBulkUnits } from './queue.api';
import { text } from './queue.text';
import type { Bulk } from './use-bulk';

const words = text.bulk;
const HOURS = [0, 2, 4, 7, 14, 35, 70];

export type BulkStep = 'accept' | 'dispatch';

function Running({ bulk, step, cards }: { bulk: Bulk; step: BulkStep; cards: readonly Card[] }) {
  const { run } = bulk;
  if (!run) return null;
  const seen = run.done.length + run.failed.length;
  const left = run.total - seen;
  const share = Math.round((100 * seen) / run.total);
  const title = (id: string) => cards.find((card) => card.id === id)?.title ?? id;
  return (
    <View className="bulk-run">
      <View
        className="bulk-run__bar"
        {...{ role: 'progressbar', 'aria-label': words.progress(seen, run.total) }}
      >
        <View className="bulk-run__done" style={{ width: `${share}%` }} />
      </View>
      <View>{words.progress(seen, run.total)}</View>
      {!run.running && run.done.length > 0 && (
        <InlineNote tone="ok">
          {step === 'accept' ? words.accepted(run.done.length) : words.dispatched(run.done.length)}
        </InlineNote>
      )}
      {!run.running && left > 0 && <InlineNote tone="soon">{words.stopped(left)}</InlineNote>}
      {run.failed.length > 0 && (
        <>
          <InlineNote tone="late">{words.failed(run.failed.length)}</InlineNote>
          {run.failed.map(({ id, detail }) => (
            <View key={id} className="bulk-run__row">
              <View className="bulk-run__title">{title(id)}</View>
              <View>{detail}</View>
            </View>
          ))}
        </>
      )}
    </View>
  );
}

function Dispatch({
  ids,
  unitId,
  onUnit,
  hours,
  onHours,
  note,
  onNote,
}: {
  ids: readonly string[];
  unitId: string | undefined;
  onUnit: (id: string, name: string) => void;
  hours: number;
  onHours: (hours: number) => void;
  note: string;
  onNote: (note: string) => void;
}) {
  const units = useQuery(`bulk-units:${ids.join()}`, () => fetchBulkUnits([...ids]), { onShow: false });
  if (units.loading) return <Skeleton cards={2} />;
  if (units.error) return <InlineNote tone="late">{units.error.detail}</InlineNote>;
  if (units.data?.length === 0) return <InlineNote tone="soon">{words.noUnit}</InlineNote>;
  return (
    <View className="filter-form">
      <ChoiceList label={words.unit}>
        {(units.data ?? []).map((unit) => (
          <UnitChoice
            key={unit.unitId}
            name={unit.name}
            reason={words.fits(unit.fits, ids.length)}
            note={unit.kindLabel}
            on={unit.unitId === unitId}
            onPress={() => onUnit(unit.unitId, unit.name)}
          />
        ))}
      </ChoiceList>
      <Select
        label={words.hours}
        options={HOURS.map((n) => ({ key: String(n), text: n === 0 ? words.usual : words.hoursOf(n) }))}
        value={String(hours)}
        onChange={(key) => onHours(Number(key))}
      />
      <TextArea
        label={words.note}
        placeholder={words.noteHint}
        value={note}
        onChange={onNote}
        maxLength={200}
      />
    </View>
  );
}

/** One step for all that are selected: what, how far it is, and of each one that failed why. */
export function BulkSheet({
  step,
  ids,
  cards,
  bulk,
  onClose,
}: {
  step: BulkStep;
  ids: readonly string[];
  cards: readonly Card[];
  bulk: Bulk;
  onClose: () => void;
}) {
  const [unit, setUnit] = useState<{ id: string; name: string }>();
  const [hours, setHours] = useState(0);
  const [note, setNote] = useState('');
  const { run } = bulk;
  const start = () => {
    if (step === 'accept') return bulk.start(ids, bulkAccept);
    if (!unit) return undefined;
    const orders = {
      unitId: unit.id,
      ...(hours > 0 ? { workingHours: hours } : {}),
      ...(note.trim() ? { note: note.trim() } : {}),
    };
    return bulk.start(ids, (key, some) => bulkDispatch(key, some, orders));
  };
  const begin =
    step === 'accept' ? (
      <Button onPress={start}>{words.goAccept}</Button>
    ) : (
      <Button onPress={start} {...(unit ? {} : { offBecause: words.pickUnit })}>
        {unit ? words.go(unit.name) : words.dispatch}
      </Button>
    );
  const end = run?.running ? (
    <Button kind="ghost" onPress={bulk.stop}>
      {words.stop}
    </Button>
  ) : (
    <>
      {run && run.failed.length > 0 && (
        <Button kind="ghost" onPress={bulk.retry}>
          {words.retry(run.failed.length)}
        </Button>
      )}
      <Button onPress={onClose}>{words.done}</Button>
    </>
  );
  return (
    <BottomSheet
      open
      title={
        step === 'accept'
          ? words.acceptTitle(run?.total ?? ids.length)
          : words.dispatchTitle(run?.total ?? ids.length)
      }
      onClose={() => {
        if (!run?.running) onClose();
      }}
      footer={run ? end : begin}
    >
      {run && <Running bulk={bulk} step={step} cards={cards} />}
      {!run && step === 'accept' && <InlineNote>{words.acceptHint}</InlineNote>}
      {!run && step === 'dispatch' && (
        <Dispatch
          ids={ids}
          unitId={unit?.id}
          onUnit={(id, name) => setUnit({ id, name })}
          hours={hours}
          onHours={setHours}
          note={note}
          onNote={setNote}
        />
      )}
    </BottomSheet>
  );
}
