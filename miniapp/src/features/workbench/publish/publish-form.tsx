import { SIGNUP_MODES, SIGNUP_MODE_LABELS, TASK_KINDS, TASK_KIND_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import {
  Button,
  Cell,
  CellGroup,
  CheckRow,
  Chip,
  ChipRow,
  DateField,
  InlineNote,
  Input,
  Select,
  TextArea,
} from '@/ui';
import { duration } from '@/lib/format';
import { open } from '@/lib/navigate';
import { FormRow } from './form-row';
import { endClock, isOvernight, minutesOf } from './form';
import { text } from './publish.text';
import { RepeatRow } from './repeat-row';
import { words } from './repeat.text';
import { RoleRows } from './role-rows';
import { TemplateRow, TemplateSheet } from './template-row';
import type { Publish } from './use-publish';
import './publish-form.scss';

const kinds = TASK_KINDS.map((key) => ({ key, text: TASK_KIND_LABELS[key] }));

function When({ publish: { form, change, problems } }: { publish: Publish }) {
  const invalid = problems.when !== undefined;
  return (
    <FormRow label={text.when} error={problems.when}>
      <View className="form-when">
        <DateField
          label={form.repeat.every === 'ONCE' ? text.day : words.firstDay}
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

function Where({ publish: { form, change, problems, places } }: { publish: Publish }) {
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

/** A task asked for in spoken questions. */
export function PublishForm({ publish }: { publish: Publish }) {
  const { form, change, problems, request, preview } = publish;
  return (
    <View className="publish-form">
      {request.data && <InlineNote icon="message-square-text">{text.from(request.data.title)}</InlineNote>}
      {!request.data && (
        <CellGroup>
          <Cell icon="calendar" title={words.seriesList} onPress={() => void open('series/index')} />
        </CellGroup>
      )}
      {publish.copied && <InlineNote icon="copy">{words.copied}</InlineNote>}
      {!request.data && publish.templates.list.length > 0 && <TemplateRow publish={publish} />}
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
      <FormRow label={text.kind}>
        <Select
          label={text.kind}
          labelHidden
          options={kinds}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
      </FormRow>
      <When publish={publish} />
      {!request.data && <RepeatRow publish={publish} />}
      <Where publish={publish} />
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
      <FormRow label={text.mode}>
        <ChipRow label={text.mode} wrap>
          {SIGNUP_MODES.map((mode) => (
            <Chip key={mode} on={mode === form.signupMode} onPress={() => change({ signupMode: mode })}>
              {SIGNUP_MODE_LABELS[mode]}
            </Chip>
          ))}
        </ChipRow>
      </FormRow>
      <Button kind="ghost" size="small" onPress={publish.templates.open}>
        {words.savedAs}
      </Button>
      <TemplateSheet publish={publish} />
      {preview && (
        <FormRow label={text.points}>
          <View className="form-row__fact">
            <View className="form-row__strong">{text.pointsEach(preview.pointsEach)}</View>
            {text.pointsHow}
          </View>
        </FormRow>
      )}
    </View>
  );
}
