import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import { ActionBar, Button, InlineNote, Page, Photo, Stack } from '@/ui';
import { GoodsFields } from '../components/goods-fields';
import { ShelfForm } from '../components/shelf-form';
import '../counter.scss';
import { text } from '../counter.text';
import { type UseGoodsForm, useGoodsForm } from '../use-goods-form';

const { edit: words } = text;

function PhotoPart({ use }: { use: UseGoodsForm }) {
  return (
    <View>
      <View className="edit-label">{words.photo}</View>
      <Stack>
        {use.photoUrl && (
          <View className="edit-photo">
            <Photo url={use.photoUrl} alt={use.form.name || words.photo} shape="wide" />
          </View>
        )}
        <Button size="small" kind="soft" icon="camera" onPress={() => void use.takePhoto()}>
          {use.photoUrl ? words.photoChange : words.photoAdd}
        </Button>
        {!use.photoUrl && <View className="counter-row__hint">{words.photoNeed}</View>}
      </Stack>
    </View>
  );
}

function Bar({ use, onSaid }: { use: UseGoodsForm; onSaid: (words: string) => void }) {
  const canList = !use.goods || use.goods.can.includes('list');
  const save = async () => onSaid((await use.store()) ? words.saved : '');
  const list = async () => onSaid((await use.listNow()) ? words.listed : '');
  return (
    <ActionBar>
      <Button kind={canList ? 'ghost' : 'civic'} busy={use.saving} onPress={() => void save()}>
        {words.save}
      </Button>
      {canList && use.id && (
        <Button kind="civic" busy={use.listing} onPress={() => void list()}>
          {words.list}
        </Button>
      )}
    </ActionBar>
  );
}

function EditGoods() {
  const { id } = useRouter().params;
  const use = useGoodsForm(id);
  const [said, setSaid] = useState('');
  return (
    <Page
      title={id ? words.title : words.newTitle}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      bar={<Bar use={use} onSaid={setSaid} />}
    >
      <Stack wide>
        <PhotoPart use={use} />
        <GoodsFields use={use} />
        <ShelfForm use={use} />
        {said && <InlineNote tone="ok">{said}</InlineNote>}
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** Goods, entered or changed: photo first, then the fields, then the shelf. */
export default function EditGoodsPage() {
  return (
    <Guarded needs="shop.manage" who={text.who} title={words.title}>
      <EditGoods />
    </Guarded>
  );
}
