import { GOODS_CATEGORIES, GOODS_CATEGORY_LABELS, LIMIT_PERIOD_LABELS, LIMIT_PERIODS } from '@linli/shared';
import { View } from '@tarojs/components';
import { CellGroup, DateField, ErrorLine, Input, Select, Stack, SwitchCell, TextArea } from '@/ui';
import { text } from '../counter.text';
import type { UseGoodsForm } from '../use-goods-form';

const { edit: words } = text;

const CATEGORIES = GOODS_CATEGORIES.map((key) => ({ key, text: GOODS_CATEGORY_LABELS[key] }));
const PERIODS = LIMIT_PERIODS.map((key) => ({ key, text: LIMIT_PERIOD_LABELS[key] }));

function Days({ use: { field } }: { use: UseGoodsForm }) {
  return (
    <>
      <View className="edit-pair">
        <Input label={words.hold} type="number" {...field('holdDays')} />
        <Input label={words.back} type="number" {...field('returnDays')} />
      </View>
      <View className="counter-row__hint">{words.backHint}</View>
    </>
  );
}

function Limit({ use: { form, write, field } }: { use: UseGoodsForm }) {
  return (
    <View className="edit-pair">
      <Select
        label={words.limitPeriod}
        options={PERIODS}
        value={form.limitPeriod}
        onChange={(limitPeriod) => write({ limitPeriod })}
      />
      {form.limitPeriod !== 'NONE' && <Input label={words.limit} type="number" {...field('limitCount')} />}
    </View>
  );
}

function Dates({ use }: { use: UseGoodsForm }) {
  const { form, write, problems } = use;
  return (
    <>
      <View className="edit-pair">
        <View>
          <View className="edit-label">{words.validFrom}</View>
          <DateField
            label={words.validFrom}
            mode="date"
            value={form.validFrom}
            onChange={(validFrom) => write({ validFrom })}
          />
        </View>
        <View>
          <View className="edit-label">{words.validTo}</View>
          <DateField
            label={words.validTo}
            mode="date"
            value={form.validTo}
            invalid={Boolean(problems.validTo)}
            onChange={(validTo) => write({ validTo })}
          />
        </View>
      </View>
      {problems.validTo ? (
        <ErrorLine>{problems.validTo}</ErrorLine>
      ) : (
        <View className="counter-row__hint">{words.always}</View>
      )}
    </>
  );
}

/** What it is, what it costs, who may have how much, and until when. */
export function GoodsFields({ use }: { use: UseGoodsForm }) {
  const { form, write, field, goods } = use;
  return (
    <Stack>
      <Input label={words.name} {...field('name')} placeholder={words.namePlaceholder} maxLength={20} />
      <View className="edit-pair">
        <Input label={words.word} {...field('unitWord')} placeholder={words.wordPlaceholder} maxLength={4} />
        <Input label={words.points} type="number" {...field('points')} />
      </View>
      <Select
        label={words.category}
        options={CATEGORIES}
        value={form.category}
        onChange={(category) => write({ category })}
      />
      <TextArea
        label={words.detail}
        {...field('detail')}
        placeholder={words.detailPlaceholder}
        maxLength={300}
      />
      {!goods && (
        <CellGroup>
          <SwitchCell
            title={words.counted}
            hint={words.countedHint}
            on={form.counted}
            onChange={(counted) => write({ counted })}
          />
        </CellGroup>
      )}
      <Days use={use} />
      <Limit use={use} />
      <Dates use={use} />
    </Stack>
  );
}
