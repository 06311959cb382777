import { View } from '@tarojs/components';
import { useState } from 'react';
import { number } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Button, Cell, CellGroup, Tag } from '@/ui';
import { text } from '../shop.text';
import type { Shop } from '../use-shop';
import { PlaceSheet } from './place-sheet';

const DAY_MS = 86_400_000;
const SOON_DAYS = 60;

function Balance({ account }: { account: NonNullable<Shop['account']> }) {
  const { balance, nextExpiry } = account;
  const isSoon = nextExpiry && Date.parse(nextExpiry.at) - Date.now() < SOON_DAYS * DAY_MS;
  return (
    <View className="shop-head">
      <View className="shop-head__balance">
        {text.usable}
        <View className="shop-head__number">{number(Math.max(0, balance))}</View>
        {text.points}
      </View>
      {isSoon && nextExpiry.points > 0 && (
        <Tag tone="soon" icon="clock">
          {text.expiring(number(nextExpiry.points))}
        </Tag>
      )}
    </View>
  );
}

/** What I can spend, and where I fetch it: the place comes first. */
export function ShopHead({ shop }: { shop: Shop }) {
  const [choosing, setChoosing] = useState(false);
  const { place, places, account, signedIn } = shop;
  return (
    <>
      {account && <Balance account={account} />}
      {!signedIn && (
        <Button kind="soft" icon="log-in" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      )}
      {place && (
        <CellGroup>
          <Cell
            icon="map-pin"
            title={text.place(place.name)}
            hint={place.hoursText}
            onPress={() => setChoosing(true)}
          />
          {signedIn && <Cell icon="qr-code" title={text.mine} onPress={() => void open('shop/mine')} />}
        </CellGroup>
      )}
      <PlaceSheet
        open={choosing}
        places={places}
        value={place?.id}
        onChoose={shop.choosePlace}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}
