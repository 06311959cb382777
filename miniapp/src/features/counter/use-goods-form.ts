import { useMemo, useState } from 'react';
import type { DraftPhoto } from '@/lib/draft-types';
import { sendPhotos, takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { useAction } from '@/lib/use-action';
import { useForm } from '@/lib/use-form';
import { useQuery } from '@/lib/use-query';
import {
  actOnGoods,
  enterStock,
  fetchManagedGoods,
  fetchManagedPartners,
  type Goods,
  saveGoods,
} from './counter.api';
import { bodyOf, formOf, type GoodsForm, NEW_GOODS, problemsOf } from './goods-form';

/** Entering or changing goods: the form, the photo, the first pieces on a shelf, and putting it on sale. */
export function useGoodsForm(startId: string | undefined) {
  const [id, setId] = useState(startId);
  const all = useQuery('edit-goods', fetchManagedGoods, { onShow: false });
  const partners = useQuery('edit-partners', fetchManagedPartners, { onShow: false });
  const [photos, setPhotos] = useState<DraftPhoto[]>([]);
  const urls = usePhotoUrls(photos);
  const goods = all.data?.find((one) => one.id === id);
  const known = useMemo(() => goods && formOf(goods), [goods]);
  const save = useAction(async (key: string, body: GoodsForm, photo: DraftPhoto[]) => {
    const [photoId] = await sendPhotos(photo, (sent) => setPhotos([sent]));
    return saveGoods(key, id, bodyOf(body, photoId));
  });
  const use = useForm(NEW_GOODS, known, problemsOf, save.error?.fields);
  const list = useAction((key: string, goodsId: string) => actOnGoods(key, goodsId, 'list'));
  const put = useAction((key: string, partnerId: string, goodsId: string, pieces: number) =>
    enterStock(key, partnerId, { goodsId, kind: 'IN', pieces }),
  );

  const store = async (): Promise<Goods | undefined> => {
    if (!use.check()) return undefined;
    const saved = await save.run(use.form, photos);
    if (!saved) return undefined;
    setId(saved.id);
    setPhotos([]);
    use.settle();
    await all.reload();
    return saved;
  };
  return {
    id,
    goods,
    partners: partners.data ?? [],
    loading: all.loading || partners.loading,
    error: all.error ?? partners.error,
    reload: async () => {
      await Promise.all([all.reload(), partners.reload()]);
    },
    ...use,
    photoUrl: photos[0] ? urls[photos[0].id] : goods?.photo?.url,
    takePhoto: async () => {
      const [taken] = await takePhotos(1);
      if (taken) setPhotos([taken]);
    },
    store,
    saving: save.busy,
    refusal: save.error ?? list.error,
    putOnShelf: async (partnerId: string, pieces: number) => {
      const done = id !== undefined && (await put.run(partnerId, id, pieces)) !== undefined;
      await all.reload();
      return done;
    },
    putting: put.busy,
    putRefusal: put.error,
    listNow: async () => {
      const saved = await store();
      const listed = saved && (await list.run(saved.id));
      await all.reload();
      return listed !== undefined;
    },
    listing: list.busy,
  };
}

export type UseGoodsForm = ReturnType<typeof useGoodsForm>;
