import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { number, shortMoment } from '@/lib/format';
import { open, openTab } from '@/lib/navigate';
import { ActionBar, Button, Card, FactList, Page, Photo, Stack } from '@/ui';
import { stockWords } from '../components/goods-card';
import { SwapSheet } from '../components/swap-sheet';
import type { Goods } from '../shop.api';
import '../shop.scss';
import { text } from '../shop.text';
import { type UseGoods, useGoods } from '../use-goods';

function Facts({ goods, use }: { goods: Goods; use: UseGoods }) {
  const { goods: words } = text;
  const place = use.place;
  return (
    <Card>
      <FactList
        facts={[
          { name: words.where, value: place ? `${goods.partnerName}，${place.address}` : goods.partnerName },
          { name: words.when, value: place && `${place.todayText}（${place.hoursText}）` },
          { name: words.left, value: stockWords(goods).replace(/^还有 /, '') },
          { name: words.limit, value: goods.limitText },
          { name: words.hold, value: words.holdText(goods.holdDays) },
          { name: words.back, value: words.backText(goods.returnDays) },
          { name: words.until, value: goods.validTo && shortMoment(goods.validTo) },
        ]}
      />
    </Card>
  );
}

/** Never a dead button: what cannot be had says why, and shows a way on. */
function Bar({ goods, use }: { goods: Goods; use: UseGoods }) {
  const { goods: words } = text;
  if (!use.signedIn)
    return (
      <ActionBar>
        <Button icon="log-in" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      </ActionBar>
    );
  if (goods.obstacle === 'POINTS')
    return (
      <ActionBar note={words.shortHint}>
        <View className="goods-short">{words.short(goods.missing)}</View>
        <Button kind="softred" onPress={() => void openTab('volunteer')}>
          {words.find}
        </Button>
      </ActionBar>
    );
  if (goods.obstacle)
    return (
      <ActionBar>
        <View className="goods-short">{goods.obstacle === 'LIMIT' ? words.limitHint : words.soldOut}</View>
      </ActionBar>
    );
  return (
    <ActionBar>
      <Button kind="red" onPress={use.ask}>
        {words.button(number(goods.points))}
      </Button>
    </ActionBar>
  );
}

/** One kind of goods: what it is, where and when to fetch it, and the one button. */
export default function GoodsPage() {
  const { id = '', partnerId } = useRouter().params;
  const use = useGoods(id, partnerId);
  const { data: goods, loading, error, reload } = use.query;
  return (
    <Page
      title={goods?.name ?? text.title}
      loading={loading}
      error={error}
      onRetry={() => void reload()}
      bar={goods && <Bar goods={goods} use={use} />}
    >
      {goods && (
        <Stack wide>
          {goods.photo && <Photo url={goods.photo.url} alt={goods.name} shape="wide" />}
          <View>
            <View className="goods-name">{goods.name}</View>
            <View className="goods-price">
              <View className="goods-card__points">{number(goods.points)}</View>
              {text.points}
            </View>
            {goods.detail && <View className="goods-detail">{goods.detail}</View>}
          </View>
          <Facts goods={goods} use={use} />
          <SwapSheet goods={goods} use={use} />
        </Stack>
      )}
    </Page>
  );
}
