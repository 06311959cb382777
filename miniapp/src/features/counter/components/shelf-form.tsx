import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, InlineNote, Input, Section, Select, Stack } from '@/ui';
import { text } from '../counter.text';
import type { UseGoodsForm } from '../use-goods-form';

const { edit: words, goods: list } = text;

/** The first pieces on a shelf: without a place nothing goes on sale. */
export function ShelfForm({ use }: { use: UseGoodsForm }) {
  const { goods, partners } = use;
  const [partnerId, setPartnerId] = useState('');
  const [pieces, setPieces] = useState('');
  const [state, setState] = useState<'asked' | 'done'>();
  if (!goods) return null;
  const chosen = partnerId || (partners[0]?.id ?? '');
  const number = goods.counted ? (/^\d{1,6}$/.test(pieces) ? Number(pieces) : null) : 0;
  const put = async () => {
    setState('asked');
    if (number !== null && (await use.putOnShelf(chosen, number))) {
      setState('done');
      setPieces('');
    }
  };
  return (
    <Section title={words.shelf} hint={words.shelfHint}>
      <Stack>
        {goods.stock.map(({ partnerId: id, partnerName, available }) => (
          <View key={id} className="counter-row__hint">
            {list.stock(partnerName, goods.counted ? `${available} ${goods.unitWord}` : '')}
          </View>
        ))}
        <View className="edit-pair">
          <Select
            label={text.place.title}
            options={partners.map(({ id: key, name }) => ({ key, text: name }))}
            value={chosen}
            onChange={setPartnerId}
          />
          {goods.counted && (
            <Input
              label={words.shelfPieces}
              type="number"
              value={pieces}
              onChange={setPieces}
              error={state === 'asked' && number === null ? words.whole : undefined}
            />
          )}
        </View>
        <Button kind="soft" busy={use.putting} onPress={() => void put()}>
          {words.put}
        </Button>
        {state === 'done' && <InlineNote tone="ok">{words.putDone}</InlineNote>}
        {use.putRefusal && <InlineNote tone="late">{use.putRefusal.detail}</InlineNote>}
      </Stack>
    </Section>
  );
}
