import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/lib/navigate';
import { StaffBar } from '@/lib/staff-bar';
import { Guarded } from '@/lib/guarded';
import { useWindow } from '@/lib/use-window';
import { BottomSheet, Button, Cell, CellGroup, Empty, Page, Section, Stack } from '@/ui';
import { GoodsRow } from '../components/goods-row';
import { PartnerRow } from '../components/partner-row';
import type { Goods } from '../counter.api';
import '../counter.scss';
import { text } from '../counter.text';
import { type UseManaged, useManaged } from '../use-managed';

const { goods: words } = text;

function GoodsList({ use, onRetire }: { use: UseManaged; onRetire: (goods: Goods) => void }) {
  return (
    <Section
      title={words.goods}
      action={{ text: words.add, onPress: () => void open('counter/edit-goods', {}) }}
    >
      {use.goods.length === 0 ? (
        <Empty icon="gift" title={words.empty} hint={words.emptyHint} />
      ) : (
        <CellGroup>
          {use.goods.map((goods) => (
            <GoodsRow key={goods.id} goods={goods} use={use} onRetire={() => onRetire(goods)} />
          ))}
        </CellGroup>
      )}
    </Section>
  );
}

function PartnerList({ use }: { use: UseManaged }) {
  return (
    <Section
      title={words.partners}
      action={{ text: words.addPartner, onPress: () => void open('counter/edit-partner', {}) }}
    >
      <CellGroup>
        {use.partners.map((partner) => (
          <PartnerRow key={partner.id} partner={partner} />
        ))}
      </CellGroup>
    </Section>
  );
}

function RetireSheet({
  goods,
  use,
  onClose,
}: {
  goods: Goods | undefined;
  use: UseManaged;
  onClose: () => void;
}) {
  return (
    <BottomSheet
      open={goods !== undefined}
      caption={goods?.name ?? ''}
      title={words.retireAsk}
      onClose={onClose}
      footer={
        <View className="counter-foot">
          <Button kind="ghost" onPress={onClose}>
            {words.retireNo}
          </Button>
          <Button
            kind="civic"
            onPress={() => {
              if (goods) void use.act(goods.id, 'retire');
              onClose();
            }}
          >
            {words.retireYes}
          </Button>
        </View>
      }
    >
      <View>{words.retireHint}</View>
    </BottomSheet>
  );
}

function Managed() {
  const { wide } = useWindow();
  const use = useManaged();
  const [retiring, setRetiring] = useState<Goods>();
  const frame = wide ? { wide: true, flush: true, left: <StaffBar here="shop" /> } : { title: words.title };
  return (
    <Page {...frame} loading={use.loading} error={use.error} onRetry={() => void use.reload()}>
      <View className={wide ? 'counter-wide' : ''}>
        <View className="counter-wide__main">
          <GoodsList use={use} onRetire={setRetiring} />
        </View>
        <View className="counter-wide__side">
          <Stack wide>
            <PartnerList use={use} />
            <CellGroup>
              <Cell
                icon="heart"
                title={words.gifts}
                hint={words.giftsHint}
                onPress={() => void open('giving/decide')}
              />
            </CellGroup>
          </Stack>
        </View>
      </View>
      <RetireSheet goods={retiring} use={use} onClose={() => setRetiring(undefined)} />
    </Page>
  );
}

/** 积分超市管理: goods with their states and stock, and the places; side by side on a PC. */
export default function ManagedGoodsPage() {
  return (
    <Guarded needs="shop.manage" who={text.who} title={words.title}>
      <Managed />
    </Guarded>
  );
}
