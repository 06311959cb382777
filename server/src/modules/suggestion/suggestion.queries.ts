import { Inject, Injectable } from '@nestjs/common';
import { presentTile, type Tile, tileOf } from '../catalogue/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import type { SuggestBody } from './suggestion.dto.js';
import { type Suggested, SuggestionService } from './suggestion.service.js';
import type { SuggestionView, TileQuestionView } from './suggestion.view.js';

/** From this confidence on the guess is right often enough to be said as one. */
const SURE = 0.6;

/** What a reporter is shown while writing. */
@Injectable()
export class SuggestionQueries {
  constructor(
    @Inject(SuggestionService) private readonly suggestions: SuggestionService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** The likeliest tiles with the unit that would get them there; the one for everything else when nothing fits. */
  async suggest(body: SuggestBody): Promise<SuggestionView> {
    const found = this.suggestions.likeliest(body.text);
    const likely = found.length > 0 ? found : [{ tile: tileOf('other'), confidence: 0 }];
    const region = await this.regionOf(body);
    const tiles = await Promise.all(
      likely.map(async ({ tile, confidence }) => ({
        ...presentTile(tile),
        confidence: Math.round(100 * confidence),
        unitName: region === null ? null : await this.unitName(tile, region),
      })),
    );
    const sure = likely[0]!.confidence >= SURE;
    return { tiles, sure, question: sure ? null : questionOf(likely) };
  }

  private async regionOf({ lat, lng, communityCode }: SuggestBody): Promise<string | null> {
    if (lat === undefined || lng === undefined) return communityCode ?? null;
    // A place outside the district is said when it is sent, not while it is written.
    const resolved = await this.regions.resolve(lat, lng).catch(() => null);
    return resolved?.gridCode ?? communityCode ?? null;
  }

  /** Of the units that answer for it there, the first of the kind the catalogue names first. */
  private async unitName(tile: Tile, region: string): Promise<string | null> {
    const units = await this.units.findUnitsFor(tile.tile, region);
    const [first] = tile.unitKinds.flatMap((kind) => units.find((unit) => unit.kind === kind) ?? []);
    return (first ?? units[0])?.name ?? null;
  }
}

/** The question between the likeliest tile and another one: from either side's list of what it is taken for. */
function questionOf([first, ...others]: readonly Suggested[]): TileQuestionView | null {
  if (!first) return null;
  const own = first.tile;
  for (const { tile: other } of others) {
    const asked = own.confusables.find(({ tile }) => tile === other.tile);
    if (asked) return { text: asked.question, yes: other.tile, no: own.tile };
    const back = other.confusables.find(({ tile }) => tile === own.tile);
    if (back) return { text: back.question, yes: own.tile, no: other.tile };
  }
  return null;
}
