import { View } from '@tarojs/components';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import {
  Button,
  Cell,
  CellGroup,
  CheckRow,
  Empty,
  InlineNote,
  KeyHint,
  Section,
  Select,
  Skeleton,
  TextArea,
} from '@/ui';
import { BOTH, useDispatch } from '../use-dispatch';
import { useKeys } from '@/lib/use-keys';
import type { Detail } from '../workbench.api';
import { text } from '../workbench.text';
import { AskButton } from './ask-button';
import { Foot } from './foot';
import { UnitList } from './unit-list';

type Form = ReturnType<typeof useDispatch>;
const words = text.dispatch;

function Terms({ form, detail }: { form: Form; detail: Detail }) {
  const options = form.hourOptions.map((n) => ({ key: String(n), text: words.hoursOf(n) }));
  const until = form.dueAt ? moment(form.dueAt) : form.urgent ? words.untilUrgent : words.untilCounted;
  return (
    <>
      <View className="decision__terms">
        <Select
          label={words.hours}
          options={options}
          value={String(form.hours ?? '')}
          onChange={(key) => form.setHours(Number(key))}
        />
        <View className="decision__until">
          <View className="decision__label">{words.until}</View>
          <View className="decision__fixed">{until}</View>
        </View>
      </View>
      <TextArea
        label={words.words}
        value={form.note}
        onChange={form.setNote}
        placeholder={words.wordsHint}
        maxLength={200}
      />
      <CheckRow checked={form.urgent} onChange={form.setUrgent}>
        {words.urgent}
      </CheckRow>
      <View className="decision__told">
        {words.told(detail.reporter?.replace(/（.*）$/, '') ?? words.resident, detail.supporters)}
      </View>
    </>
  );
}

function Whom({ form }: { form: Form }) {
  if (form.query.loading) return <Skeleton cards={2} />;
  if (form.query.error)
    return (
      <InlineNote tone="late" action={{ text: text.map.retry, onPress: () => void form.query.reload() }}>
        {form.query.error.detail}
      </InlineNote>
    );
  if (form.units.length === 0) return <Empty icon="building-2" title={words.none} hint={words.noneHint} />;
  return <UnitList form={form} />;
}

function AsTask({ detail }: { detail: Detail }) {
  if (!detail.can.includes('makeTask')) return null;
  return (
    <CellGroup>
      <Cell
        icon="vest"
        square="red"
        title={words.makeTask}
        hint={words.makeTaskHint}
        onPress={() => void open('workbench/publish', { requestId: detail.id })}
      />
    </CellGroup>
  );
}

/** To whom, until when, with which words; or out of it comes a task for volunteers. */
export function DispatchForm({ detail, onDone }: { detail: Detail; onDone: (words: string) => void }) {
  const form = useDispatch(detail, onDone);
  const { units, pick, send, lead, both } = form;
  const choose = (index: number) => () => {
    const unit = units[index];
    if (unit) pick(unit.unitId);
    else if (index === units.length && index > 1) pick(BOTH);
  };
  useKeys({ d: send, '1': choose(0), '2': choose(1), '3': choose(2) });
  const small = detail.tier === 'SMALL';
  const button = both ? words.buttonBoth : lead ? words.button(lead.name) : words.open;
  return (
    <>
      {small && <AsTask detail={detail} />}
      <Section title={words.title} hint={words.hint}>
        <Whom form={form} />
      </Section>
      {lead && <Terms form={form} detail={detail} />}
      {!small && <AsTask detail={detail} />}
      <Foot error={form.error}>
        <AskButton detail={detail} onDone={onDone} />
        <Button
          busy={form.busy}
          onPress={send}
          {...(lead || form.query.loading ? {} : { offBecause: words.pick })}
        >
          {button} <KeyHint keys="D" />
        </Button>
      </Foot>
    </>
  );
}
