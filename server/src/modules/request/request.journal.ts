import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { updateWhere } from '../../platform/database/index.js';
import { RequestEngine } from './request.engine.js';
import { ServiceRequest } from './request.entity.js';

/** A line about something that happened beside the life cycle. */
export interface JournalLine {
  /** Null when the system did it. */
  readonly actorId: string | null;
  readonly role?: Role | null;
  readonly unitId?: string | null;
  /** One plain sentence for everybody who may see the request; without it only staff see the line. */
  readonly publicText?: string;
  /** What staff read instead, at most 200 characters. */
  readonly staffText: string;
}

const LONGEST = 200;

/** Lets the modules above write into a request's history without moving it. Part of the caller's transaction. */
@Injectable()
export class RequestJournal {
  constructor(@Inject(RequestEngine) private readonly engine: RequestEngine) {}

  async note(tx: EntityManager, requestId: string, line: JournalLine): Promise<void> {
    // Whatever state it is in: the version is what keeps two lines from having the same number.
    await updateWhere(tx, ServiceRequest, { id: requestId }, { version: () => 'version + 1' });
    const request = await tx.findOneByOrFail(ServiceRequest, { id: requestId });
    await this.engine.append(tx, request, 'note', request.status, {
      actorId: line.actorId,
      role: line.role ?? null,
      unitId: line.unitId ?? null,
      publicText: line.publicText ?? null,
      privateNote: line.staffText.slice(0, LONGEST),
    });
  }
}
