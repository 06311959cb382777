import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database, findRows } from '../../platform/database/index.js';
import { ServiceRequest } from './request.entity.js';

/** Who asked for something, for the modules above to recognise her; never to be shown. */
@Injectable()
export class RequestAuthors {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** What she asked for since an instant. */
  async requestsOf(personId: string, since: Date): Promise<string[]> {
    const where = { reporterId: personId, createdAt: MoreThan(since) };
    const rows = await this.db.read.find(ServiceRequest, { where, select: { id: true } });
    return rows.map(({ id }) => id);
  }

  /** Null when the request is unknown or nobody is behind it. */
  async of(requestId: string): Promise<{ personId: string; anonymous: boolean } | null> {
    const [row] = await findRows(this.db.read, ServiceRequest, { id: requestId });
    return row?.reporterId ? { personId: row.reporterId, anonymous: row.anonymous } : null;
  }
}
