import { SIGNUP_MODES, SIGNUP_MODE_LABELS, TASK_KINDS, TASK_KIND_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { Button, Cell, CellGroup, Chip, ChipRow, InlineNote, Select } from '@/ui';
import { open } from '@/lib/navigate';
import { FormRow } from './form-row';
import { text } from './publish.text';
import { RepeatRow } from './repeat-row';
import { words } from './repeat.text';
import { Asked, Named, When, Where } from './task-fields';
import { TemplateRow, TemplateSheet } from './template-row';
import type { Publish } from './use-publish';
import './publish-form.scss';

const kinds = TASK_KINDS.map((key) => ({ key, text: TASK_KIND_LABELS[key] }));

/** A task asked for in spoken questions. */
export function PublishForm({ publish }: { publish: Publish }) {
  const { form, change, request, preview } = publish;
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
      <Named write={publish} />
      <FormRow label={text.kind}>
        <Select
          label={text.kind}
          labelHidden
          options={kinds}
          value={form.kind}
          onChange={(kind) => change({ kind })}
        />
      </FormRow>
      <When write={publish} />
      {!request.data && <RepeatRow publish={publish} />}
      <Where write={publish} />
      <Asked write={publish} />
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
