import { Inject, Injectable } from '@nestjs/common';
import type { Permission } from '@linli/shared';
import { Database, findRows } from '../../../platform/database/index.js';
import type { Actor } from '../../identity/index.js';
import { ServiceRequest } from '../request.entity.js';
import { regionOf } from '../request.policy.js';

/** How many requests of one kind lie in one region. */
export interface RequestPlace {
  readonly tile: string;
  readonly region: string;
  readonly count: number;
}

/** Kinds and regions of some requests, for choosing a unit that can take them. */
@Injectable()
export class RequestPlaces {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Only of those where the reader may do this; others are left out silently. */
  async of(actor: Actor, permission: Permission, ids: readonly string[]): Promise<RequestPlace[]> {
    const requests = await findRows(this.db.read, ServiceRequest, { id: [...new Set(ids)] });
    const places = new Map<string, RequestPlace>();
    for (const request of requests) {
      const region = regionOf(request);
      if (region === null || !actor.covers(permission, region)) continue;
      const key = `${request.tile} ${region}`;
      const count = (places.get(key)?.count ?? 0) + 1;
      places.set(key, { tile: request.tile, region, count });
    }
    return [...places.values()];
  }
}
