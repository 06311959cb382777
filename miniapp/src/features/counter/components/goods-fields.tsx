import { GOODS_CATEGORIES, GOODS_CATEGORY_LABELS, LIMIT_PERIOD_LABELS, LIMIT_PERIODS } from '@linli/shared';
import { View } from '@tarojs/components';
import { CellGroup, DateField, ErrorLine, Input, Select, Stack, SwitchCell, TextArea } from '@/ui';
import { text } from '../counter.text';
import type { UseGoodsForm } from '../use-goods-form';

const { edit: words } = text;

const CATEGORIES = GOODS_CATEGORIES.map((key) => ({ key, text: GOODS_CATEGORY_LABELS[key] }));
const PERIODS = LIMIT_PERIODS.map((key) => ({ key, text: LIMIT_PERIOD_LABELS[key] }));

function Days({ use }: { use: UseGoodsForm }) {
  const { form, write, problems } = use;
  return (
    <>
      <View className="edit-pair">
        <Input
          label={words.hold}
          type="number"
          value={form.holdDays}
          onChange={(holdDays) => write({ holdDays })}
          error={problems.holdDays}
        />
        <Input
          label={words.back}
          type="number"
          value={form.returnDays}
          onChange={(returnDays) => write({ returnDays })}
          error={problems.returnDays}
        />
      </View>
      <View className="counter-row__hint">{words.backHint}</View>
    </>
  );
}

function Limit({ use }: { use: UseGoodsForm }) {
  const { form, write, problems } = use;
  return (
    <View className="edit-pair">
      <Select
        label={words.limitPeriod}
        options={PERIODS}
        value={form.limitPeriod}
        onChange={(limitPeriod) => write({ limitPeriod })}
      />
      {form.limitPeriod !== 'NONE' && (
        <Input
          label={words.limit}
          type="number"
          value={form.limitCount}
          onChange={(limitCount) => write({ limitCount })}
          error={problems.limitCount}
        />
      )}
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
  const { form, write, problems, goods } = use;
  return (
    <Stack>
      <Input
        label={words.name}
        value={form.name}
        onChange={(name) => write({ name })}
        placeholder={words.namePlaceholder}
        maxLength={20}
        error={problems.name}
      />
      <View className="edit-pair">
        <Input
          label={words.word}
          value={form.unitWord}
          onChange={(unitWord) => write({ unitWord })}
          placeholder={words.wordPlaceholder}
          maxLength={4}
          error={problems.unitWord}
        />
        <Input
          label={words.points}
          type="number"
          value={form.points}
          onChange={(points) => write({ points })}
          error={problems.points}
        />
      </View>
      <Select
        label={words.category}
        options={CATEGORIES}
        value={form.category}
        onChange={(category) => write({ category })}
      />
      <TextArea
        label={words.detail}
        value={form.detail}
        onChange={(detail) => write({ detail })}
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
