import { View } from '@tarojs/components';
import { useState } from 'react';
import { useTiles } from '@/lib/patrol/use-tiles';
import { Chip, ChipRow, ErrorLine } from '@/ui';
import { itemText as text } from '../patrol.text';

interface TileChipsProps {
  value: string;
  onChange: (tile: string) => void;
  error: string | undefined;
}

/** What it is: the usual categories, and all others one tap away. */
export function TileChips({ value, onChange, error }: TileChipsProps) {
  const [all, setAll] = useState(false);
  const { common, others } = useTiles();
  const open = all || others.some(({ tile }) => tile === value);
  return (
    <View>
      <ChipRow label={text.what} wrap>
        {[...common, ...(open ? others : [])].map(({ tile, label }) => (
          <Chip key={tile} on={tile === value} onPress={() => onChange(tile)}>
            {label}
          </Chip>
        ))}
        {!open && others.length > 0 && <Chip onPress={() => setAll(true)}>{text.more}</Chip>}
      </ChipRow>
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}
