import { Inject, Injectable } from '@nestjs/common';
import { SKILL_LABELS } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows } from '../../../platform/database/index.js';
import { UnitService } from '../../unit/index.js';
import type { SkillCertificateView } from './certify.dto.js';
import { SkillCertificate } from './skill-certificate.entity.js';

/** Which skills were checked, by whom, until when. */
@Injectable()
export class CertifiedReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** What holds now, by person. */
  async of(personIds: readonly string[]): Promise<Map<string, SkillCertificateView[]>> {
    const rows = await findRows(this.db.read, SkillCertificate, { personId: personIds }, { by: 'skill' });
    const units = await this.units.byIds([...new Set(rows.map(({ unitId }) => unitId))]);
    const found = new Map<string, SkillCertificateView[]>();
    for (const { personId, skill, unitId, expiresAt } of rows) {
      if (expiresAt <= this.clock.now()) continue;
      const view = {
        skill,
        label: SKILL_LABELS[skill],
        unitName: units.get(unitId)?.name ?? '',
        expiresAt: expiresAt.toISOString(),
      };
      found.set(personId, [...(found.get(personId) ?? []), view]);
    }
    return found;
  }
}
