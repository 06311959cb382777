import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { ServiceRequest } from './request.entity.js';

/** A request for help as the one who asked may use it elsewhere. */
export interface HelpRequest {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: ServiceRequest['status'];
  readonly communityCode: string | null;
  readonly createdAt: Date;
}

const MOST = 20;

/** Requests for help by the person who asked, for the modules above. */
@Injectable()
export class OwnHelp {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** Her newest ones. */
  async of(personId: string): Promise<HelpRequest[]> {
    const rows = await this.db.read.find(ServiceRequest, {
      where: { reporterId: personId, kind: 'HELP' },
      order: { id: 'DESC' },
      take: MOST,
    });
    return rows.map(help);
  }

  /** One of hers; null when it is somebody else's or no request for help. */
  async one(from: EntityManager, personId: string, id: string): Promise<HelpRequest | null> {
    const row = await from.findOneBy(ServiceRequest, { id, reporterId: personId, kind: 'HELP' });
    return row && help(row);
  }
}

const help = ({ id, number, title, status, communityCode, createdAt }: ServiceRequest): HelpRequest => ({
  id,
  number,
  title,
  status,
  communityCode,
  createdAt,
});
