import { View } from '@tarojs/components';
import { number } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Photo, press } from '@/ui';
import type { Goods } from '../shop.api';
import { text } from '../shop.text';

/** 还有 12 袋; where it is done when that is somewhere else. */
export function stockWords({ left, unitWord, partnerName, partnerId }: Goods, hereId?: string): string {
  const words = left === null ? text.unlimited : text.left(left, unitWord);
  return hereId !== undefined && partnerId !== hereId ? text.elsewhere(partnerName, words) : words;
}

/** What stands in place of the button when it cannot be had now. */
export function obstacleWords({ obstacle, missing }: Goods): string | null {
  if (obstacle === 'POINTS') return text.missing(missing);
  if (obstacle === 'SOLD_OUT') return text.soldOut;
  return obstacle === 'LIMIT' ? text.limit : null;
}

/** One kind of goods on the shelf: picture, stock in words, price, and a button only when it does something. */
export function GoodsCard({ goods, hereId }: { goods: Goods; hereId: string }) {
  const { id, name, points, photo, partnerId } = goods;
  const show = () => void open('shop/goods', { id, partnerId });
  const why = obstacleWords(goods);
  const stock = stockWords(goods, hereId);
  return (
    <View className="goods-card">
      <View className="goods-card__top" {...press(show, { label: `${name} ${stock}`, role: 'link' })}>
        <View className="goods-card__photo">
          {photo && <Photo url={photo.thumbUrl} alt={name} shape="square" />}
        </View>
        <View className="goods-card__name">{name}</View>
        <View className="goods-card__stock">{stock}</View>
      </View>
      <View className="goods-card__foot">
        <View className="goods-card__price">
          <View className="goods-card__points">{number(points)}</View>
          {text.points}
        </View>
        {why ? (
          <View className="goods-card__why">{why}</View>
        ) : (
          <Button size="small" kind="softred" label={text.swapOne(name)} onPress={show}>
            {text.swap}
          </Button>
        )}
      </View>
    </View>
  );
}
