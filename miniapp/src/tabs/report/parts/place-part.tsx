import { useState } from 'react';
import { Cell, CellGroup, ErrorLine } from '@/ui';
import { isKnown, lastPlace, placeWords } from '../places';
import { text } from '../report.text';
import type { Report } from '../use-report';
import { PlaceSheet } from './place-sheet';

/** 在哪里 as one line; a tap opens the ways to say it. */
export function PlacePart({ report: { content, write, problems } }: { report: Report }) {
  const [open, setOpen] = useState(false);
  if (!content) return null;
  const { place } = content;
  const same = JSON.stringify(place) === JSON.stringify(lastPlace());
  const hint = same ? text.lastUsed : place.lat === undefined ? undefined : text.withPoint;
  return (
    <>
      <CellGroup>
        <Cell
          icon="map-pin"
          title={isKnown(place) ? placeWords(place) || text.withPoint : text.whereEmpty}
          {...(hint ? { hint } : {})}
          onPress={() => setOpen(true)}
        />
      </CellGroup>
      {problems.place && <ErrorLine>{problems.place}</ErrorLine>}
      {open && (
        <PlaceSheet
          place={place}
          onClose={() => setOpen(false)}
          onChange={(changed) => {
            write({ place: changed });
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
