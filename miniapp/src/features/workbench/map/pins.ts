import type { Card } from '../workbench.api';
import type { MapView, Spot } from '@/lib/projection';

export interface Pin extends Spot {
  /** The most urgent of those that stand here. */
  lead: Card;
  cards: Card[];
}

/** Closer than this they become one pin with a number, px. */
const TOUCHING = 40;
/** The selected pin is larger and would cover others, px. */
const COVERED = 60;

/** Pins of a queue that is sorted by time left; the selected one leads its own. Cards without a point are left out. */
export function pinsOf(cards: readonly Card[], view: MapView, selected?: string): Pin[] {
  const pins: Pin[] = [];
  const order = [...cards].sort((a, b) => Number(b.id === selected) - Number(a.id === selected));
  for (const card of order) {
    const { lat, lng } = card.place;
    if (lat === null || lng === null) continue;
    const spot = { x: view.x(lng), y: view.y(lat) };
    if (spot.x < 0 || spot.y < 0 || spot.x > view.width || spot.y > view.height) continue;
    const near = pins.find(
      (pin) => Math.hypot(pin.x - spot.x, pin.y - spot.y) < (pin.lead.id === selected ? COVERED : TOUCHING),
    );
    if (near) near.cards.push(card);
    else pins.push({ ...spot, lead: card, cards: [card] });
  }
  return pins;
}
