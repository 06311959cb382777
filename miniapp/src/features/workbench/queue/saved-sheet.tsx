import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, Button, Empty, InlineNote, Input, Tag } from '@/ui';
import type { SavedFilter } from './queue.api';
import { text } from './queue.text';
import type { Saved } from './use-saved';

const words = text.saved;

function Row({ filter, saved, onUse }: { filter: SavedFilter; saved: Saved; onUse: () => void }) {
  const [name, setName] = useState<string>();
  const rename = async () => {
    if (await saved.change(filter.id, { name: name ?? filter.name })) setName(undefined);
  };
  if (name !== undefined)
    return (
      <View className="saved-row">
        <Input label={words.name} value={name} onChange={setName} maxLength={20} error={saved.nameError} />
        <Button size="small" onPress={() => void rename()}>
          {words.save}
        </Button>
      </View>
    );
  return (
    <View className="saved-row">
      <View className="saved-row__name">
        <View>{filter.name}</View>
        {!filter.own && <Tag>{words.shared}</Tag>}
      </View>
      <View className="saved-row__acts">
        <Button size="small" kind="soft" label={`${words.use}：${filter.name}`} onPress={onUse}>
          {words.use}
        </Button>
        {filter.own && (
          <>
            <Button
              size="small"
              kind="ghost"
              label={`${words.rename}：${filter.name}`}
              onPress={() => setName(filter.name)}
            >
              {words.rename}
            </Button>
            <Button
              size="small"
              kind="ghost"
              label={`${words.remove}：${filter.name}`}
              onPress={() => void saved.remove(filter)}
            >
              {words.remove}
            </Button>
          </>
        )}
      </View>
    </View>
  );
}

/** The kept filters: use, rename, delete; a deleted one can be had back. */
export function SavedSheet({
  open,
  saved,
  onUse,
  onClose,
}: {
  open: boolean;
  saved: Saved;
  onUse: (filter: SavedFilter) => void;
  onClose: () => void;
}) {
  return (
    <BottomSheet open={open} title={words.manage} onClose={onClose}>
      {saved.removed && (
        <InlineNote tone="ok" action={{ text: words.undo, onPress: () => void saved.undo() }}>
          {words.removed(saved.removed.name)}
        </InlineNote>
      )}
      {saved.error && !saved.nameError && <InlineNote tone="late">{saved.error.detail}</InlineNote>}
      {saved.list.length === 0 && !saved.loading && (
        <Empty icon="star" title={words.empty} hint={words.emptyHint} />
      )}
      {saved.list.map((filter) => (
        <Row key={filter.id} filter={filter} saved={saved} onUse={() => onUse(filter)} />
      ))}
    </BottomSheet>
  );
}
