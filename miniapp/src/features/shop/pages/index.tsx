import { View } from '@tarojs/components';
import { Chip, ChipRow, Empty, Page, press, Stack } from '@/ui';
import { open } from '@/lib/navigate';
import { GoodsCard } from '../components/goods-card';
import { ShopHead } from '../components/shop-head';
import '../shop.scss';
import { text } from '../shop.text';
import { type Shop, useShop } from '../use-shop';

function Shelf({ shop }: { shop: Shop }) {
  const { place, goods, filter, filters, setFilter } = shop;
  if (!place) return <Empty icon="map-pin" title={text.noPlaces} hint={text.noPlacesHint} />;
  if (!shop.hasGoods) return <Empty icon="gift" title={text.empty} hint={text.emptyHint} />;
  return (
    <>
      <ChipRow label={text.filters}>
        {filters.map(({ key, text: words }) => (
          <Chip key={key} on={key === filter} onPress={() => setFilter(key)}>
            {words}
          </Chip>
        ))}
      </ChipRow>
      {goods.length === 0 && <View className="shop-foot">{text.noneHere}</View>}
      <View className="shelf">
        {goods.map((one) => (
          <GoodsCard key={`${one.id}${one.partnerId}`} goods={one} hereId={place.id} />
        ))}
      </View>
      <View className="shop-give">
        {text.give}
        <View className="shop-give__link" {...press(() => void open('giving/give'), { role: 'link' })}>
          {text.giveLink}
        </View>
      </View>
    </>
  );
}

/** 积分超市: where I fetch it first, then what there is, with stock in words. */
export default function ShopPage() {
  const shop = useShop();
  return (
    <Page title={text.title} loading={shop.loading} error={shop.error} onRetry={() => void shop.reload()}>
      <Stack>
        <ShopHead shop={shop} />
        <Shelf shop={shop} />
      </Stack>
    </Page>
  );
}
