import { Inject, Injectable } from '@nestjs/common';
import { ExportService } from '../modules/desk/index.js';
import { Actor } from '../modules/identity/index.js';
import { ReviewLists, ReviewService } from '../modules/review/index.js';
import { MembershipService } from '../modules/unit/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

/** Handlers of the demo, and how many of what waits for them they leave unsaid. */
const HANDLERS = [
  { key: 'liu', leaves: 1 },
  { key: 'lai', leaves: 0 },
  { key: 'wen', leaves: 1 },
  { key: 'fan', leaves: 0 },
] as const;

const SELF = [
  { score: 4, reason: '当天到了现场，材料晚到了半天' },
  { score: 5, reason: '按时办好，居民也看过了' },
  { score: 3, reason: '第一次没修彻底，返工了一回' },
] as const;
const PEER = [
  { score: 5, reason: '电话一打就来，配合得好' },
  { score: 4, reason: '交接清楚，照片再多一张就更好' },
  { score: 3, reason: '约好的时间改了两次' },
] as const;

/** What units said of themselves and of each other, and lists 钟女士 and 李女士 have taken out: through the product's own ways. */
@Injectable()
export class ReviewsPart implements DemoPart {
  readonly name = 'reviews';

  constructor(
    @Inject(MembershipService) private readonly memberships: MembershipService,
    @Inject(ReviewLists) private readonly lists: ReviewLists,
    @Inject(ReviewService) private readonly reviews: ReviewService,
    @Inject(ExportService) private readonly exports: ExportService,
  ) {}

  load(): Promise<void> {
    return Promise.resolve();
  }

  async afterwards(): Promise<void> {
    for (const { key, leaves } of HANDLERS) await this.say(await this.actor(key), leaves);
    await this.export(await this.actor('zhong'), 'xlsx');
    await this.export(await this.actor('li'), 'csv');
  }

  /** Once: who has said something already is left alone. */
  private async say(actor: Actor, leaves: number): Promise<void> {
    const { items } = await this.lists.list(actor, { box: 'said' });
    if (items.length > 0) return;
    const todo = await this.lists.todo(actor);
    for (const [n, one] of todo.slice(0, Math.max(0, todo.length - leaves)).entries()) {
      for (const { byUnitId, ofUnitId, self } of one.todo) {
        const words = (self ? SELF : PEER)[n % 3]!;
        await this.reviews.add(actor, one.requestId, { byUnitId, ofUnitId, ...words });
      }
    }
  }

  private async export(actor: Actor, format: 'xlsx' | 'csv'): Promise<void> {
    if ((await this.exports.list(actor)).length === 0) await this.exports.ask(actor, { format, filter: {} });
  }

  private async actor(key: string): Promise<Actor> {
    const personId = demoId(`person:${key}`);
    return new Actor(personId, 'demo', await this.memberships.hatsOf(personId));
  }
}
