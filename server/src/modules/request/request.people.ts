import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { AccessLogService, Actor, PersonService } from '../identity/index.js';
import type { ServiceRequest } from './request.entity.js';

/** What requests need to know about people. */
@Injectable()
export class RequestPeople {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PersonService) private readonly persons: PersonService,
    @Inject(AccessLogService) private readonly looks: AccessLogService,
  ) {}

  /** What others may call these people, by id. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const refs = await this.persons.refs(ids);
    return new Map([...refs].map(([id, { displayName }]) => [id, displayName]));
  }

  /** Code of the community she lives in, if she has said so. */
  async homeCommunity(personId: string): Promise<string | null> {
    return (await this.persons.standing(personId)).homeCommunityCode;
  }

  /** 曾先生（已实名）: for staff with the right to know, and the reporter can read that they looked. */
  async lookAtReporter(viewer: Actor, { reporterId, number }: ServiceRequest): Promise<string | null> {
    if (!reporterId) return null;
    const [name, { realNameLevel }] = await Promise.all([
      this.names([reporterId]),
      this.persons.standing(reporterId),
    ]);
    await this.db.transaction((tx) =>
      this.looks.record(tx, viewer, {
        personId: reporterId,
        what: '看了是谁反映的',
        reason: `办理 ${number}`,
      }),
    );
    return `${name.get(reporterId) ?? ''}${realNameLevel > 0 ? '（已实名）' : ''}`;
  }
}
