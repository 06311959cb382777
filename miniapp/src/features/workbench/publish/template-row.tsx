import { View } from '@tarojs/components';
import { useState } from 'react';
import { sentenceOf } from '@/lib/api-error';
import { BottomSheet, Button, Cell, CellGroup, Chip, ChipRow, InlineNote, Input } from '@/ui';
import { FormRow } from './form-row';
import { words } from './repeat.text';
import type { Publish } from './use-publish';

/** 照着写: templates of the unit and of the system, one tap fills the form. */
export function TemplateRow({ publish: { templates } }: { publish: Publish }) {
  const { list, use } = templates;
  return (
    <FormRow label={words.templates} hint={words.templatesHint}>
      <ChipRow label={words.templates} wrap>
        {list.map((template) => (
          <Chip key={template.id ?? template.name} onPress={() => use(template)}>
            {template.name}
          </Chip>
        ))}
      </ChipRow>
    </FormRow>
  );
}

/** Keeps what is written under a name, and throws away what is not needed any more. */
export function TemplateSheet({ publish: { templates } }: { publish: Publish }) {
  const { opened, close, list, save, remove, saving, error } = templates;
  const [name, setName] = useState('');
  const own = list.filter(({ id }) => id !== null);
  const keep = async () => {
    if (await save(name.trim())) setName('');
  };
  return (
    <BottomSheet open={opened} title={words.saveTitle} onClose={close}>
      <View className="template-own">
        <View className="form-row__hint">{words.saveHint}</View>
        <Input
          label={words.saveName}
          value={name}
          onChange={setName}
          placeholder={words.savePlaceholder}
          maxLength={20}
        />
        {error && <InlineNote tone="late">{sentenceOf(error)}</InlineNote>}
        <Button kind="civic" busy={saving} onPress={() => void keep()}>
          {words.save}
        </Button>
        {own.length > 0 && (
          <CellGroup>
            {own.map((template) => (
              <Cell
                key={template.id}
                title={template.name}
                hint={template.task.title}
                right={
                  <Button
                    kind="ghost"
                    size="small"
                    label={words.remove(template.name)}
                    onPress={() => void remove(template.id ?? '')}
                  >
                    删掉
                  </Button>
                }
              />
            ))}
          </CellGroup>
        )}
      </View>
    </BottomSheet>
  );
}
