import { View } from '@tarojs/components';
import { useState } from 'react';
import { platform } from '@/lib/platform';
import { BottomSheet, Button, Cell, CellGroup, InlineNote, Input } from '@/ui';
import { communityName, type DraftPlace, lastPlace, placeWords } from '../places';
import { text } from '../report.text';
import { usePlaceFinder } from '../use-place-finder';
import { CommunityList } from './community-list';

interface PlaceSheetProps {
  place: DraftPlace;
  onChange: (place: DraftPlace) => void;
  onClose: () => void;
}

/** The ways to say where: words always work, position and map when given, community from the list. */
export function PlaceSheet({ place: before, onChange, onClose }: PlaceSheetProps) {
  const [place, setPlace] = useState(before);
  const [choosing, setChoosing] = useState(false);
  const finder = usePlaceFinder((found) => setPlace((old) => ({ ...old, ...found })));
  const last = lastPlace();
  const community = communityName(place.communityCode);

  if (choosing)
    return (
      <BottomSheet open title={text.chooseCommunity} onClose={() => setChoosing(false)}>
        <CommunityList
          onChoose={(communityCode) => {
            // Another community than the point's: the point no longer holds.
            setPlace(({ address }) => ({ ...(address ? { address } : {}), communityCode }));
            setChoosing(false);
          }}
        />
      </BottomSheet>
    );
  return (
    <BottomSheet
      open
      title={text.where}
      onClose={onClose}
      footer={<Button onPress={() => onChange(place)}>{text.placeDone}</Button>}
    >
      <Input
        label={text.placeWords}
        value={place.address ?? ''}
        maxLength={120}
        placeholder={text.whereEmpty}
        onChange={(address) => setPlace((old) => ({ ...old, address }))}
      />
      <View className="report-buttons">
        <Button kind="soft" icon="navigation" busy={finder.busy} onPress={() => void finder.here()}>
          {text.here}
        </Button>
        {platform.can.pickPlace && (
          <Button kind="ghost" icon="map" onPress={() => void finder.onMap()}>
            {text.onMap}
          </Button>
        )}
      </View>
      {finder.said && <InlineNote icon="map-pin">{finder.said}</InlineNote>}
      <View className="report-buttons">
        <CellGroup>
          <Cell
            icon="building-2"
            title={community || text.community}
            hint={
              place.lat === undefined ? (community ? text.community : text.communityNone) : text.withPoint
            }
            onPress={() => setChoosing(true)}
          />
          {last && (
            <Cell
              icon="clock"
              title={placeWords(last) || text.withPoint}
              hint={text.lastUsed}
              onPress={() => onChange(last)}
            />
          )}
        </CellGroup>
      </View>
    </BottomSheet>
  );
}
