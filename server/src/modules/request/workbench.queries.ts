import { Inject, Injectable } from '@nestjs/common';
import type { Permission } from '@linli/shared';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { QueueQuery } from './order.dto.js';
import { ServiceRequest, type WorkBox } from './request.entity.js';
import { RequestLoader } from './request.loader.js';
import { presentCard } from './request.presenter.js';
import type { BoxCountsView, RequestPageView } from './request.view.js';

const PAGE = 20;

/** What each box asks of those who work on it. */
const BOX_PERMISSIONS: Record<WorkBox, Permission> = {
  accept: 'request.accept',
  dispatch: 'request.dispatch',
  verify: 'request.verify',
  returned: 'request.dispatch',
};
const BOXES = Object.keys(BOX_PERMISSIONS) as WorkBox[];

/** Lists of the workbench: only what the reader may act on, in her regions. */
@Injectable()
export class WorkbenchQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestLoader) private readonly loader: RequestLoader,
  ) {}

  /** How much waits in each box, and how much of it is late or nearly so. */
  async counts(actor: Actor): Promise<BoxCountsView> {
    const now = this.clock.now();
    const view: BoxCountsView = { accept: 0, dispatch: 0, verify: 0, returned: 0, late: 0, soon: 0 };
    for (const box of BOXES) {
      const row = await this.inBox(actor, box)
        .select('COUNT(*)', 'total')
        .addSelect('SUM(CASE WHEN r.due_at < :now THEN 1 ELSE 0 END)', 'late')
        .addSelect('SUM(CASE WHEN r.soon_at <= :now AND r.due_at >= :now THEN 1 ELSE 0 END)', 'soon')
        .setParameter('now', now)
        .getRawOne<{ total: number; late: number | null; soon: number | null }>();
      view[box] = Number(row?.total ?? 0);
      view.late += Number(row?.late ?? 0);
      view.soon += Number(row?.soon ?? 0);
    }
    return view;
  }

  /** One box, least time left first. */
  async queue(actor: Actor, query: QueueQuery): Promise<RequestPageView> {
    const limit = query.limit ?? PAGE;
    const found = (): SelectQueryBuilder<ServiceRequest> => this.search(actor, query);
    const page = found()
      .orderBy('r.dueAt', 'ASC')
      .addOrderBy('r.id', 'ASC')
      .take(limit + 1);
    const cursor = decodeCursor(query.cursor, 2);
    if (cursor) {
      const [due, id] = cursor;
      page.andWhere('(r.dueAt > :due OR (r.dueAt = :due AND r.id > :id))', { due: new Date(due!), id });
    }
    const rows = await page.getMany();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const more = rows.length > limit && last?.dueAt;
    return {
      items: (await this.loader.cards(items, actor.personId)).map((source) =>
        presentCard(source, { forStaff: true }),
      ),
      nextCursor: more ? encodeCursor([last.dueAt!.getTime(), last.id]) : null,
      total: await found().getCount(),
    };
  }

  private search(actor: Actor, { box, q }: QueueQuery): SelectQueryBuilder<ServiceRequest> {
    const rows = this.inBox(actor, box as WorkBox);
    if (!q) return rows;
    const like = `%${q.replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
    return rows.andWhere(
      "(r.number LIKE :like ESCAPE '!' OR r.title LIKE :like ESCAPE '!' OR r.address LIKE :like ESCAPE '!')",
      { like },
    );
  }

  private inBox(actor: Actor, box: WorkBox): SelectQueryBuilder<ServiceRequest> {
    const hats = actor.hats(BOX_PERMISSIONS[box]);
    const rows = this.db.read.createQueryBuilder(ServiceRequest, 'r').where('r.box = :box', { box });
    if (hats.length === 0) return rows.andWhere('1 = 0');
    return rows.andWhere(
      new Brackets((any) =>
        hats.forEach(({ regionCode }, n) => {
          const column = regionCode.length > 12 ? 'r.gridCode' : 'r.communityCode';
          any.orWhere(`${column} LIKE :region${n}`, { [`region${n}`]: `${regionCode}%` });
        }),
      ),
    );
  }
}
