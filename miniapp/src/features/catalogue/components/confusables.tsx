import { View } from '@tarojs/components';
import { Button, Input, Select } from '@/ui';
import { text } from '../catalogue.text';
import { addLikeness, type Likeness, likenessesOf, withLikeness } from '../likeness';

export interface ConfusablesProps {
  value: string;
  onChange: (value: string) => void;
  tiles: readonly { code: string; name: string }[];
}

/** Other big classes this one is taken for, each with the one question that tells them apart. */
export function Confusables({ value, onChange, tiles }: ConfusablesProps) {
  const rows = likenessesOf(value);
  const options = [
    { key: '', text: text.choose },
    ...tiles.map(({ code, name }) => ({ key: code, text: name })),
  ];
  const change = (at: number, one: Likeness | null): void => onChange(withLikeness(rows, at, one));
  return (
    <>
      <View className="catalogue-field__label">{text.fields.confusables}</View>
      <View className="catalogue-quiet">{text.confusablesHint}</View>
      {rows.map((row, at) => (
        <View key={at} className="catalogue-likeness">
          <Select
            label={text.confusable(at + 1)}
            value={row.tile}
            options={options}
            onChange={(tile) => change(at, { ...row, tile })}
          />
          <Input
            label={text.question}
            placeholder={text.questionHint}
            value={row.question}
            onChange={(question) => change(at, { ...row, question })}
            maxLength={60}
          />
          <Button kind="ghost" size="small" onPress={() => change(at, null)}>
            {text.dropConfusable(tiles.find(({ code }) => code === row.tile)?.name)}
          </Button>
        </View>
      ))}
      <View className="catalogue-buttons">
        <Button kind="soft" size="small" onPress={() => onChange(addLikeness(rows))}>
          {text.addConfusable}
        </Button>
      </View>
    </>
  );
}
