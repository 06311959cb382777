import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomSheet, InlineNote, Input, TileGrid, tileIcon } from '@/ui';
import { text } from '../report.text';
import type { Guess, Tile } from '../use-guess';

/** Tiles that any of the words fits: their name, what they say of themselves, or what people call it. */
export function tilesFor(tiles: readonly Tile[], asked: string): readonly Tile[] {
  const words = asked.trim().toLowerCase();
  if (!words) return tiles;
  const fits = ({ label, hint, keywords }: Tile) =>
    `${label} ${hint}`.toLowerCase().includes(words) ||
    keywords.some((word) => word.includes(words) || words.includes(word));
  return tiles.filter(fits);
}

/** 换一类: every tile as a picture, found by any words. */
export function KindSheet({ guess, open, onClose }: { guess: Guess; open: boolean; onClose: () => void }) {
  const [asked, setAsked] = useState('');
  const { services, head, chosen, choose } = guess;
  const found = tilesFor(services.data ?? [], asked);
  const shown = found.length > 0 ? found : (services.data ?? []).filter(({ tile }) => tile === 'other');
  return (
    <BottomSheet open={open} title={text.chooseKind} onClose={onClose}>
      {services.error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void services.reload() }}>
          {text.kindsFailed}
        </InlineNote>
      )}
      <View className="report-find">
        <Input
          label={text.findKind}
          labelHidden
          value={asked}
          onChange={setAsked}
          placeholder={text.findKindHint}
        />
      </View>
      {services.data && found.length === 0 && <View className="report-quiet">{text.kindNotFound}</View>}
      <TileGrid
        label={text.chooseKind}
        choices={shown.map(({ tile, label, icon, hint }) => ({
          key: tile,
          text: label,
          icon: tileIcon(icon),
          hint,
        }))}
        value={chosen ? (head?.tile ?? null) : null}
        onChange={(tile) => {
          choose(tile);
          onClose();
        }}
      />
    </BottomSheet>
  );
}
