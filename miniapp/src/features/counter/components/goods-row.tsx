import { GOODS_STATUS_LABELS } from '@linli/shared';
import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { Button, ErrorLine, Icon, Photo, Tag } from '@/ui';
import type { Goods } from '../counter.api';
import { text } from '../counter.text';
import type { UseManaged } from '../use-managed';

const { goods: words } = text;

const TONES = { DRAFT: 'neutral', ON_SALE: 'ok', PAUSED: 'soon', GONE: 'neutral' } as const;

/** 厚德路社区一楼 12 袋，3 份等人领 */
function stockOf({ stock, counted, unitWord }: Goods): string {
  if (stock.length === 0) return words.noStock;
  return stock
    .map(({ partnerName, available, held }) => {
      const pieces = counted ? `${available} ${unitWord}` : '不限';
      return words.stock(partnerName, held > 0 ? `${pieces}，${held} 份等人领` : pieces);
    })
    .join('；');
}

/** One kind of goods as the committee keeps it: state, price, stock by place, and what can be done. */
export function GoodsRow({ goods, use, onRetire }: { goods: Goods; use: UseManaged; onRetire: () => void }) {
  const { id, name, photo, points, unitWord, status, can } = goods;
  const error = use.errors[id];
  const act = (action: Goods['can'][number]) => (action === 'retire' ? onRetire() : void use.act(id, action));
  return (
    <View className="counter-row counter-row--goods">
      <View className="goods-row">
        {photo ? (
          <Photo url={photo.thumbUrl} alt={name} shape="thumb" />
        ) : (
          <View className="goods-row__none">
            <Icon name="image" />
          </View>
        )}
        <View className="goods-row__text">
          <View className="goods-row__head">
            <View className="counter-row__name">{name}</View>
            <Tag tone={TONES[status]}>{GOODS_STATUS_LABELS[status]}</Tag>
          </View>
          <View className="counter-row__hint">{words.price(points, unitWord)}</View>
          <View className="counter-row__hint">{stockOf(goods)}</View>
        </View>
      </View>
      {status !== 'GONE' && (
        <View className="counter-row__actions">
          {can.map((action) => (
            <Button
              key={action}
              size="small"
              kind={action === 'list' || action === 'resume' ? 'soft' : 'ghost'}
              busy={use.busy === `${id}${action}`}
              label={`${words.act[action]}：${name}`}
              onPress={() => act(action)}
            >
              {words.act[action]}
            </Button>
          ))}
          <Button
            size="small"
            kind="ghost"
            label={`${words.edit}：${name}`}
            onPress={() => void open('counter/edit-goods', { id })}
          >
            {words.edit}
          </Button>
        </View>
      )}
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}
