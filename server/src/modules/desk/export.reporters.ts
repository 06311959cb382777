import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import type { ListedRequest } from '../request/index.js';

/** Who reported what, for those who may know; each person can read that, by whom and why she was looked up. */
@Injectable()
export class ExportReporters {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PersonService) private readonly people: PersonService,
  ) {}

  /** By request; those who asked to be anonymous stay so in a list, and so do those outside her regions. */
  async of(
    actor: Actor,
    lot: readonly ListedRequest[],
    reason: string,
  ): Promise<Map<string, { name: string; phone: string }>> {
    const shown = lot.flatMap(({ request: { id, reporterId, anonymous, gridCode, communityCode } }) =>
      reporterId && !anonymous && actor.covers('person.read-sensitive', gridCode ?? communityCode)
        ? [{ id, reporterId }]
        : [],
    );
    const reporters = [...new Set(shown.map(({ reporterId }) => reporterId))];
    const known = await this.db.transaction(async (tx) => {
      const refs = await this.people.refs(reporters, tx);
      const found = new Map<string, { name: string; phone: string }>();
      for (const id of reporters) {
        const { realName, phone } = await this.people.contact(tx, actor, id, `导出清单：${reason}`);
        found.set(id, { name: realName ?? refs.get(id)?.displayName ?? '', phone: phone ?? '' });
      }
      return found;
    });
    return new Map(shown.map(({ id, reporterId }) => [id, known.get(reporterId)!]));
  }
}
