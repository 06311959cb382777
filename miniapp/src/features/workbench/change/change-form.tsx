import { View } from '@tarojs/components';
import { InlineNote } from '@/ui';
import { Asked, Named, When, Where } from '../publish/task-fields';
import { words } from './change.text';
import type { UseChange } from './use-change';

/** The publish form with what is there; what people signed up by stays as it is. */
export function ChangeForm({ use }: { use: UseChange }) {
  return (
    <View className="publish-form">
      <Named write={use} />
      <When write={use} {...(use.isSeries ? { day: words.from } : {})} />
      {use.isSeries && <View className="form-row__hint">{words.ownKept}</View>}
      <Where write={use} />
      <Asked write={use} />
      <InlineNote>{words.fixed}</InlineNote>
    </View>
  );
}
