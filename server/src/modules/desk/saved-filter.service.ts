import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import type { SavedFilterBody, SavedFilterPatch, SavedFilterView } from './saved-filter.dto.js';
import { SavedFilter } from './saved-filter.entity.js';

const MOST = 30;

/** Filters people keep; what they find is decided by who uses them, not by who made them. */
@Injectable()
export class SavedFilterService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Hers and those shared in her units; pinned ones first. */
  async list(actor: Actor): Promise<SavedFilterView[]> {
    const units = [...new Set(actor.memberships.map(({ unitId }) => unitId))];
    const filters = await this.db.read.find(SavedFilter, {
      where: [{ personId: actor.personId }, { unitId: In(units), shared: true }],
      order: { pinned: 'DESC', createdAt: 'ASC', id: 'ASC' },
    });
    return filters.map((filter) => present(filter, actor));
  }

  async create(actor: Actor, body: SavedFilterBody): Promise<SavedFilterView> {
    const [hat] = actor.hats('workbench.read');
    const filter: SavedFilter = {
      id: newId(),
      personId: actor.personId,
      unitId: hat?.unitId ?? null,
      name: body.name,
      filter: { ...body.filter },
      pinned: body.pinned,
      shared: body.shared,
      createdAt: this.clock.now(),
    };
    await withFreeName(() =>
      this.db.transaction(async (tx) => {
        if ((await tx.countBy(SavedFilter, { personId: actor.personId })) >= MOST) {
          throw new AppError('desk.too_many_filters');
        }
        await tx.insert(SavedFilter, filter);
      }),
    );
    return present(filter, actor);
  }

  /** Another name, pinned or not, shared or not. Only her own. */
  async change(actor: Actor, id: string, body: SavedFilterPatch): Promise<SavedFilterView> {
    const set = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const own = { id, personId: actor.personId };
    const filter = await withFreeName(() =>
      this.db.transaction(async (tx) => {
        if (Object.keys(set).length > 0) await updateWhere(tx, SavedFilter, own, set);
        return tx.findOneBy(SavedFilter, own);
      }),
    );
    if (!filter) throw notFound();
    return present(filter, actor);
  }

  /** Only her own; one that is gone already is fine. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.transaction((tx) => tx.delete(SavedFilter, { id, personId: actor.personId }));
  }
}

async function withFreeName<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error;
    throw wrongField('name', '已经有这个名字了');
  }
}

const present = (
  { id, name, filter, pinned, shared, personId }: SavedFilter,
  actor: Actor,
): SavedFilterView => ({
  id,
  name,
  filter,
  pinned,
  shared,
  own: personId === actor.personId,
});
