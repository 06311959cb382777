import { TIER_LABELS, TIERS, UNIT_KIND_LABELS, UNIT_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Chip, ChipRow, ErrorLine, Input, Select, TextArea, TileGrid } from '@/ui';
import { PICTURES, text } from '../catalogue.text';
import { Confusables } from './confusables';

export type Field = keyof typeof text.fields;

export interface CellFieldProps {
  field: Field;
  /** Of a big class; the others may leave a cell empty and then take what theirs says. */
  isTile: boolean;
  value: string;
  onChange: (value: string) => void;
  /** Big classes by code. */
  tiles: readonly { code: string; name: string }[];
  error: string | undefined;
}

const LONG: readonly Field[] = ['keywords'];
const TIMES: readonly Field[] = ['accept', 'take', 'handle', 'verify'];
/** As a cell keeps several values; see server/src/modules/catalogue/columns.ts. */
const BETWEEN = '|';

const UNITS = UNIT_KINDS.map((kind) => UNIT_KIND_LABELS[kind]);

/** In the order they were chosen: the kind of unit that mostly does it stands first. */
function UnitKinds({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (v: string) => void;
}) {
  const chosen = value.split(BETWEEN).filter(Boolean);
  return (
    <>
      <View className="catalogue-field__label">{label}</View>
      <ChipRow label={label} wrap>
        {UNITS.map((name) => {
          const place = chosen.indexOf(name);
          const next = place < 0 ? [...chosen, name] : chosen.filter((one) => one !== name);
          return (
            <Chip key={name} on={place >= 0} onPress={() => onChange(next.join(BETWEEN))}>
              {place >= 0 && chosen.length > 1 ? `${place + 1} ${name}` : name}
            </Chip>
          );
        })}
      </ChipRow>
    </>
  );
}

/** One cell of a row, asked for as what it is: a picture, one of a few, several in order, or words. */
export function CellField(props: CellFieldProps) {
  const { field, isTile, value, onChange, error } = props;
  const Box = LONG.includes(field) ? TextArea : Input;
  const choice = choiceFor(props);
  if (choice) {
    return (
      <View className="catalogue-field">
        {choice}
        {error && <ErrorLine>{error}</ErrorLine>}
      </View>
    );
  }
  return (
    <Box
      label={text.fields[field]}
      value={value}
      onChange={onChange}
      placeholder={TIMES.includes(field) ? text.timeHint : isTile ? '' : text.asTile}
      error={error}
      maxLength={1200}
    />
  );
}

/** Null where words are to be written. */
function choiceFor({ field, isTile, value, onChange, tiles }: CellFieldProps): ReactNode {
  const label = text.fields[field];
  const select = (options: readonly { key: string; text: string }[]) => (
    <Select
      label={label}
      value={value}
      onChange={onChange}
      options={[{ key: '', text: isTile || field === 'tile' ? text.choose : text.asTile }, ...options]}
    />
  );
  switch (field) {
    case 'icon':
      return (
        <>
          <View className="catalogue-field__label">{label}</View>
          <TileGrid
            label={label}
            choices={PICTURES.map((one) => ({ ...one, icon: one.key }))}
            value={value || null}
            onChange={onChange}
          />
        </>
      );
    case 'tier':
      return select(TIERS.map((tier) => ({ key: TIER_LABELS[tier], text: TIER_LABELS[tier] })));
    case 'evidence':
      return select(text.evidenceChoices);
    case 'tile':
      return select(tiles.map(({ code, name }) => ({ key: code, text: name })));
    case 'unitKinds':
      return <UnitKinds label={label} value={value} onChange={onChange} />;
    case 'confusables':
      return <Confusables value={value} onChange={onChange} tiles={tiles} />;
    default:
      return null;
  }
}
