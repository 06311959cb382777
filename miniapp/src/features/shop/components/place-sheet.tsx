import { View } from '@tarojs/components';
import { BottomSheet, ReasonRadio } from '@/ui';
import type { Place } from '../shop.api';
import { text } from '../shop.text';

interface PlaceSheetProps {
  open: boolean;
  places: readonly Place[];
  value: string | undefined;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Where to fetch things: the places around, with their hours. */
export function PlaceSheet({ open, places, value, onChoose, onClose }: PlaceSheetProps) {
  const choices = places.map(({ id, name, address, hoursText, openNow }) => ({
    key: id,
    text: openNow ? `${name}（${text.here}）` : name,
    hint: `${address}，${hoursText}`,
  }));
  return (
    <BottomSheet open={open} title={text.placeTitle} onClose={onClose}>
      <View>
        <ReasonRadio
          label={text.placeTitle}
          choices={choices}
          value={value ?? null}
          onChange={(id) => {
            onChoose(id);
            onClose();
          }}
        />
      </View>
    </BottomSheet>
  );
}
