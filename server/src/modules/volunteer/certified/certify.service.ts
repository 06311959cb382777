import { Inject, Injectable } from '@nestjs/common';
import { dayStart, dayText, SKILL_LABELS, type Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, updateWhere } from '../../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../../platform/http/index.js';
import { AccessLogService, type Actor } from '../../identity/index.js';
import { VolunteerProfile } from '../volunteer.entity.js';
import type { CertifiableView, CertifyQuery, PapersView } from './certify.dto.js';
import { PaperReader } from './paper.reader.js';
import { SkillCertificate } from './skill-certificate.entity.js';

const DAY_MS = 86_400_000;
/** A paper is looked at again after five years at the latest. */
const LONGEST_DAYS = 5 * 366;

/**
 * The committee looks at papers: certificates of skills, and insurance. Only of people who live where it works, never its
 * own; each look and each entry can be read by the volunteer (谁看过我的信息).
 */
@Injectable()
export class CertifyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccessLogService) private readonly looks: AccessLogService,
    @Inject(PaperReader) private readonly papers: PaperReader,
  ) {}

  /** Volunteers of the committee's communities: who has something to do about her papers first. */
  list(actor: Actor, query: CertifyQuery): Promise<CertifiableView[]> {
    const regions = actor.hats('skill.certify').map(({ regionCode }) => regionCode);
    return this.papers.list(regions, actor.personId, query);
  }

  async look(actor: Actor, personId: string): Promise<PapersView> {
    await this.db.transaction(async (tx) => {
      await this.reach(tx, actor, personId);
      await this.looks.record(tx, actor, { personId, what: '看了您的证件和保险' });
    });
    return this.papers.of(personId);
  }

  /** Notes that the unit has seen her skill; seen again, it is renewed. Null takes it back. */
  async certify(actor: Actor, personId: string, skill: Skill, until: string | null): Promise<PapersView> {
    const expiresAt = until === null ? null : this.endOf(until);
    await this.db.transaction(async (tx) => {
      const { unitId } = await this.hold(tx, actor, personId);
      await this.note(tx, actor, { personId, label: SKILL_LABELS[skill], until: expiresAt });
      if (!expiresAt) return void (await tx.delete(SkillCertificate, { personId, skill }));
      const seen = { unitId, certifiedBy: actor.personId, certifiedAt: this.clock.now(), expiresAt };
      if ((await updateWhere(tx, SkillCertificate, { personId, skill }, seen)) === 1) return;
      await tx.insert(SkillCertificate, { id: newId(), personId, skill, ...seen });
    });
    return this.papers.of(personId);
  }

  async insure(actor: Actor, personId: string, until: string | null): Promise<PapersView> {
    const insuredUntil = until === null ? null : this.endOf(until);
    await this.db.transaction(async (tx) => {
      await this.hold(tx, actor, personId);
      await this.note(tx, actor, { personId, label: '保险', until: insuredUntil });
      await updateWhere(tx, VolunteerProfile, { personId }, { insuredUntil });
    });
    return this.papers.of(personId);
  }

  /** The profile is held, so that two who write follow each other. */
  private async hold(tx: EntityManager, actor: Actor, personId: string): Promise<{ unitId: string }> {
    await updateWhere(tx, VolunteerProfile, { personId }, { turn: () => 'turn + 1' });
    return this.reach(tx, actor, personId);
  }

  /** The hat under which she may do it; her own papers are for a colleague. */
  private async reach(tx: EntityManager, actor: Actor, personId: string): Promise<{ unitId: string }> {
    const profile = await tx.findOneBy(VolunteerProfile, { personId });
    const hat = actor
      .hats('skill.certify')
      .find(({ regionCode }) => profile?.homeCommunityCode?.startsWith(regionCode));
    if (!hat) throw notFound();
    if (personId === actor.personId) {
      throw new AppError('auth.forbidden', { detail: '自己的证，要请同事来核。' });
    }
    return hat;
  }

  private note(
    tx: EntityManager,
    actor: Actor,
    { personId, label, until }: { personId: string; label: string; until: Date | null },
  ): Promise<void> {
    const what = until ? `记下了您的${label}，到${dayText(until, this.clock.now())}` : `收回了您的${label}`;
    return this.looks.record(tx, actor, { personId, what });
  }

  /** The end of that day in the city. */
  private endOf(until: string): Date {
    const start = dayStart(until);
    const now = this.clock.now().getTime();
    if (!start || start.getTime() + DAY_MS <= now) throw wrongField('until', '请选今天以后的日子');
    if (start.getTime() - now > LONGEST_DAYS * DAY_MS) throw wrongField('until', '最多记五年，到时再看一次');
    return new Date(start.getTime() + DAY_MS - 1);
  }
}
