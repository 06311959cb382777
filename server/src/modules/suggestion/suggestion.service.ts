import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { catalogueOf, type Tile, tileOf, tilesByWords, wordScores } from '../catalogue/index.js';
import { blend } from './blend.js';
import type { Model } from './classifier/model.js';
import { newestModel, readModel } from './model.store.js';
import { starterModel } from './starter.js';

/** A tile with the chance, 0 to 1, that it is the right one. */
export interface Suggested {
  readonly tile: Tile;
  readonly confidence: number;
}

const MOST = 3;
/** Less likely ones are not worth reading. */
const LEAST_CONFIDENCE = 0.02;
/** Fewer known characters than that are no hint. */
const LEAST_KNOWN = 3;
/** How soon another server uses what was learned on this one. */
const LOOK_MS = 30_000;

/** Which tile a text is likely about. */
@Injectable()
export class SuggestionService implements OnModuleInit {
  private model: Model | undefined;
  private modelId: string | null = null;
  private lookedAt = 0;

  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.look();
  }

  /**
   * The three likeliest tiles, best first: by what was learned and by the catalogue's words; by the words alone where nothing is
   * known; empty when nothing fits.
   */
  likeliest(text: string): Suggested[] {
    this.lookNowAndThen();
    const model = (this.model ??= starterModel());
    if (model.knows(text) < LEAST_KNOWN) return byWords(text);
    const catalogue = catalogueOf();
    const known = model.guess(text).filter(({ label }) => catalogue.has(label));
    return blend(known, wordScores(text))
      .map(({ label, confidence }) => ({ tile: tileOf(label), confidence }))
      .filter(({ confidence }, n) => n === 0 || confidence >= LEAST_CONFIDENCE)
      .slice(0, MOST);
  }

  /** Takes what was learned last, here or on another server. */
  async look(): Promise<void> {
    this.lookedAt = this.clock.now().getTime();
    const newest = await newestModel(this.db.read);
    if (!newest || newest.id === this.modelId) return;
    this.model = await readModel(this.db.read, newest.id);
    this.modelId = newest.id;
  }

  private lookNowAndThen(): void {
    if (this.clock.now().getTime() - this.lookedAt < LOOK_MS) return;
    // The old model answers this time; a database that is away is said elsewhere.
    void this.look().catch(() => {});
  }
}

/** Without a model nobody knows how sure to be: the first of them gets an even chance. */
function byWords(text: string): Suggested[] {
  return tilesByWords(text).map((tile, n) => ({ tile, confidence: n === 0 ? 0.5 : 0.2 }));
}
