import { View } from '@tarojs/components';
import { CheckRow, DateField, Input, Select, TextArea } from '@/ui';
import { duration } from '@/lib/format';
import { FormRow } from './form-row';
import { endClock, isOvernight, minutesOf } from './form';
import { text } from './publish.text';
import { words } from './repeat.text';
import { RoleRows } from './role-rows';
import type { Publish } from './use-publish';

/** A task being written, new or changed. */
export type Writing = Pick<Publish, 'form' | 'change' | 'problems' | 'places'>;

/** What it is called and what is done. */
export function Named({ write: { form, change, problems } }: { write: Writing }) {
  return (
    <>
      <FormRow label={text.name} error={problems.title}>
        <Input
          label={text.name}
          labelHidden
          value={form.title}
          onChange={(title) => change({ title })}
          placeholder={text.namePlaceholder}
          maxLength={13}
          trailing={<View className="form-row__hint">{`${form.title.length} / 13`}</View>}
        />
      </FormRow>
      <FormRow label={text.what} error={problems.summary}>
        <TextArea
          label={text.what}
          labelHidden
          value={form.summary}
          onChange={(summary) => change({ summary })}
          placeholder={text.whatPlaceholder}
          maxLength={60}
        />
      </FormRow>
    </>
  );
}

/** Begin and end. */
export function When({ write: { form, change, problems }, day }: { write: Writing; day?: string }) {
  const invalid = problems.when !== undefined;
  return (
    <FormRow label={day ?? text.when} error={problems.when}>
      <View className="form-when">
        <DateField
          label={day ?? (form.repeat.every === 'ONCE' ? text.day : words.firstDay)}
          mode="date"
          value={form.date}
          onChange={(date) => change({ date })}
          invalid={invalid}
        />
        <View className="form-when__times">
          <DateField
            label={text.begin}
            mode="time"
            value={form.start}
            onChange={(start) => change({ start })}
            invalid={invalid}
          />
          {text.to}
          <DateField
            label={text.until}
            mode="time"
            value={form.end}
            onChange={(end) => change({ end })}
            invalid={invalid}
          />
        </View>
      </View>
      {isOvernight(form) && (
        <View className="form-row__hint">
          {words.nextDay(endClock(form).replace('第二天 ', ''), duration(minutesOf(form)))}
        </View>
      )}
    </FormRow>
  );
}

/** Where people meet, and what only those who come are told. */
export function Where({ write: { form, change, problems, places } }: { write: Writing }) {
  return (
    <FormRow label={text.where}>
      <Input
        label={text.meeting}
        labelHidden
        value={form.meetingPoint}
        onChange={(meetingPoint) => change({ meetingPoint })}
        placeholder={text.meetingPlaceholder}
        maxLength={60}
        error={problems.where}
      />
      {places.options.length > 0 && (
        <View className="form-row__next">
          <Select
            label={text.area}
            options={places.options}
            value={places.value}
            onChange={(area) => change({ area })}
          />
        </View>
      )}
      <View className="form-row__next">
        <Input
          label={text.private}
          value={form.privateDetails}
          onChange={(privateDetails) => change({ privateDetails })}
          placeholder={text.privatePlaceholder}
          maxLength={200}
        />
      </View>
    </FormRow>
  );
}

/** Whom it needs, and what they must know before they say yes. */
export function Asked({ write: { form, change, problems } }: { write: Writing }) {
  return (
    <>
      <FormRow label={text.people} hint={text.peopleHint} error={problems.roles}>
        <RoleRows roles={form.roles} onChange={(roles) => change({ roles })} />
      </FormRow>
      <FormRow label={text.risk} hint={text.riskHint} error={problems.riskNote}>
        <TextArea
          label={text.risk}
          labelHidden
          value={form.riskNote}
          onChange={(riskNote) => change({ riskNote })}
          placeholder={text.riskPlaceholder}
          maxLength={300}
        />
        <CheckRow checked={form.insured} onChange={(insured) => change({ insured })} hint={text.insuredHint}>
          {text.insured}
        </CheckRow>
      </FormRow>
    </>
  );
}
