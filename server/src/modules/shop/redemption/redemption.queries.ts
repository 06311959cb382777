import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database/index.js';
import { decodeCursor, encodeCursor, notFound, type PageQuery } from '../../../platform/http/index.js';
import { FileService } from '../../file/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { Goods } from '../goods/goods.entity.js';
import { GOODS_PHOTO } from '../goods/goods.presenter.js';
import { Partner } from '../partner/partner.entity.js';
import { PartnerService } from '../partner/partner.service.js';
import { RedemptionCodes } from './redemption.codes.js';
import { Redemption } from './redemption.entity.js';
import { presentHandout, presentRedemption } from './redemption.presenter.js';
import type { DeskView, HandoutView, RedemptionPageView, RedemptionView } from './redemption.view.js';

const PAGE = 20;
const DONE_DAYS = 8;
const DAY_MS = 86_400_000;
const MOST_DONE = 60;

/** Redemptions as their owner and the partner read them. */
@Injectable()
export class RedemptionQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileService) private readonly files: FileService,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(PartnerService) private readonly partners: PartnerService,
    @Inject(RedemptionCodes) private readonly codes: RedemptionCodes,
  ) {}

  /** Newest first. */
  async mine({ personId }: Pick<Actor, 'personId'>, query: PageQuery): Promise<RedemptionPageView> {
    const limit = query.limit ?? PAGE;
    const rows = this.db.read
      .createQueryBuilder(Redemption, 'r')
      .where('r.personId = :personId', { personId })
      .orderBy({ 'r.createdAt': 'DESC', 'r.id': 'DESC' })
      .take(limit + 1);
    const after = decodeCursor(query.cursor, 2);
    if (after) {
      const [at, id] = [new Date(Number(after[0])), after[1]];
      rows.andWhere('(r.createdAt < :at OR (r.createdAt = :at AND r.id < :id))', { at, id });
    }
    const found = await rows.getMany();
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.present(shown),
      nextCursor: last ? encodeCursor([last.createdAt.getTime(), last.id]) : null,
    };
  }

  async one({ personId }: Pick<Actor, 'personId'>, id: string): Promise<RedemptionView> {
    const redemption = await this.db.read.findOneBy(Redemption, { id, personId });
    if (!redemption) throw notFound();
    return (await this.present([redemption]))[0]!;
  }

  /** The partner's phone: my places, who will come, who came in the last days. */
  async desk(actor: Actor): Promise<DeskView> {
    const mine = await this.partners.allMine(actor);
    const views = await this.partners.present(mine);
    const since = new Date(this.clock.now().getTime() - DONE_DAYS * DAY_MS);
    const places = mine.map(async ({ id: partnerId }, index) => {
      const [waiting, done] = await Promise.all([
        this.db.read.find(Redemption, {
          where: { partnerId, status: 'HELD' },
          order: { expiresAt: 'ASC', id: 'ASC' },
        }),
        this.db.read.find(Redemption, {
          where: { partnerId, bookedAt: MoreThan(since) },
          order: { bookedAt: 'DESC', id: 'DESC' },
          take: MOST_DONE,
        }),
      ]);
      const [first, second] = [await this.handouts(waiting), await this.handouts(done)];
      return { partner: views[index]!, waiting: first, done: second };
    });
    return { publicKey: this.codes.publicKey, places: await Promise.all(places) };
  }

  /** Redemptions as the partner sees them; no code among it. */
  async handouts(redemptions: readonly Redemption[]): Promise<HandoutView[]> {
    const [goods, names] = await Promise.all([
      this.goods(redemptions),
      this.people.refs(redemptions.map(({ personId }) => personId)),
    ]);
    return redemptions.map((redemption) =>
      presentHandout(redemption, {
        goods: goods.get(redemption.goodsId)!,
        who: names.get(redemption.personId)?.displayName ?? '',
        now: this.clock.now(),
      }),
    );
  }

  private async present(redemptions: readonly Redemption[]): Promise<RedemptionView[]> {
    const goods = await this.goods(redemptions);
    const keys = [...goods.values()].flatMap(({ photoKey }) => photoKey ?? []);
    const photos = await this.files.of(GOODS_PHOTO, keys);
    const ids = [...new Set(redemptions.map(({ partnerId }) => partnerId))];
    const places = await this.partners.present(await this.db.read.findBy(Partner, { id: In(ids) }));
    return redemptions.map((redemption) => {
      const one = goods.get(redemption.goodsId)!;
      return presentRedemption(redemption, {
        goods: one,
        photo: photos.get(one.photoKey ?? '')?.[0] ?? null,
        partner: places.find(({ id }) => id === redemption.partnerId)!,
        sealed: redemption.status === 'HELD' ? this.codes.seal(redemption) : null,
      });
    });
  }

  private async goods(redemptions: readonly Redemption[]): Promise<Map<string, Goods>> {
    const ids = [...new Set(redemptions.map(({ goodsId }) => goodsId))];
    const found = ids.length > 0 ? await this.db.read.findBy(Goods, { id: In(ids) }) : [];
    return new Map(found.map((one) => [one.id, one]));
  }
}
