import { useState } from 'react';
import type { ApiError } from '@/lib/api-error';
import { useQuery } from '@/lib/use-query';
import {
  BottomSheet,
  Button,
  InlineNote,
  Input,
  ReasonRadio,
  Skeleton,
  Stack,
  TileGrid,
  tileIcon,
} from '@/ui';
import { fetchMatters, fetchTiles, type Kind } from '../decision.api';
import { decisionText } from '../decision.text';

const words = decisionText.kind;
/** Stands for "the tile is enough". */
const WHOLE = '';
const MOST_SHOWN = 12;

interface KindSheetProps {
  open: boolean;
  caption: string;
  now: Kind;
  button: string;
  busy?: boolean;
  error?: ApiError | null;
  onPick: (kind: Kind) => void;
  onClose: () => void;
}

/** Finer than the tile, for who knows it: found by any words, each with its own limit. */
function Matters({
  tile,
  value,
  onChange,
}: {
  tile: string;
  value: string;
  onChange: (code: string) => void;
}) {
  const [asked, setAsked] = useState('');
  const query = useQuery(`matters:${tile}`, () => fetchMatters(tile), { onShow: false });
  if (query.loading) return <Skeleton cards={1} />;
  if (query.error) return <InlineNote tone="late">{query.error.detail}</InlineNote>;
  const all = query.data ?? [];
  const found = all.filter(({ label, code }) => label.includes(asked.trim()) || code === value);
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      {all.length > MOST_SHOWN && (
        <Input label={words.find} value={asked} onChange={setAsked} placeholder={words.findHint} />
      )}
      <ReasonRadio
        label={words.matter}
        choices={[
          { key: WHOLE, text: words.whole, hint: words.wholeHint },
          ...shown.map(({ code, label, kindLabel, handle }) => ({
            key: code,
            text: label,
            hint: words.limit(kindLabel, handle),
          })),
        ]}
        value={value}
        onChange={onChange}
      />
      {found.length > shown.length && <InlineNote>{words.more(found.length - shown.length)}</InlineNote>}
    </>
  );
}

/** 换一类: what kind of matter it is, and where somebody knows it which one exactly. The suggestion learns from it. */
export function KindSheet({ open, caption, now, button, busy, error, onPick, onClose }: KindSheetProps) {
  const [tile, setTile] = useState(now.tile);
  const [code, setCode] = useState(now.serviceCode ?? WHOLE);
  const tiles = useQuery('workbench-tiles', fetchTiles, { enabled: open, onShow: false });
  const same = tile === now.tile && code === (now.serviceCode ?? WHOLE);
  return (
    <BottomSheet
      open={open}
      caption={caption}
      title={words.title}
      onClose={onClose}
      footer={
        <Button
          busy={busy ?? false}
          onPress={() => onPick({ tile, serviceCode: code === WHOLE ? null : code })}
          {...(same ? { offBecause: words.same } : {})}
        >
          {button}
        </Button>
      }
    >
      <Stack>
        {tiles.loading && <Skeleton cards={2} />}
        {tiles.error && <InlineNote tone="late">{tiles.error.detail}</InlineNote>}
        {tiles.data && (
          <TileGrid
            label={words.title}
            choices={tiles.data.map((one) => ({ key: one.tile, text: one.label, icon: tileIcon(one.icon) }))}
            value={tile}
            onChange={(next) => {
              setTile(next);
              setCode(WHOLE);
            }}
          />
        )}
        {tiles.data && <Matters key={tile} tile={tile} value={code} onChange={setCode} />}
        {error ? <InlineNote tone="late">{error.detail}</InlineNote> : <InlineNote>{words.note}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
