import { Inject, Injectable } from '@nestjs/common';
import type { AgreementKind } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, selectRows } from '../../../platform/database/index.js';
import { Agreement } from './agreement.entity.js';

/** Asks what people agreed on, as it holds now. */
@Injectable()
export class AgreementReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Until when a guardian has agreed, of these people or all; who has none is left out. */
  async guardedUntil(
    personIds: readonly string[] | undefined,
    from: EntityManager = this.db.read,
  ): Promise<Map<string, Date>> {
    if (personIds?.length === 0) return new Map();
    const these = personIds ? `AND person_id IN (${personIds.map(() => '?').join(', ')})` : '';
    const rows = await selectRows(
      from,
      Agreement,
      `WHERE kind = 'GUARDIAN' AND ended_at IS NULL AND ends_at > ? ${these}`,
      [this.clock.now(), ...(personIds ?? [])],
    );
    const found = new Map<string, Date>();
    for (const { personId, endsAt } of rows) {
      const before = found.get(personId);
      if (!before || before < endsAt) found.set(personId, endsAt);
    }
    return found;
  }

  /** Whether the other may do this for the person now. */
  async holds(
    kind: AgreementKind,
    personId: string,
    otherId: string,
    from: EntityManager = this.db.read,
  ): Promise<boolean> {
    const open = 'WHERE kind = ? AND person_id = ? AND other_id = ? AND ended_at IS NULL AND ends_at > ?';
    const rows = await selectRows(from, Agreement, open, [kind, personId, otherId, this.clock.now()]);
    return rows.length > 0;
  }
}
