import { Inject, Injectable } from '@nestjs/common';
import { dayStart, type Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId, selectRows, updateWhere } from '../../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../../platform/http/index.js';
import { type Actor, PersonService } from '../../identity/index.js';
import { VolunteerProfile } from '../volunteer.entity.js';
import { CertifiedReader } from './certified.reader.js';
import type { CertifiableView } from './certify.dto.js';
import { SkillCertificate } from './skill-certificate.entity.js';

const DAY_MS = 86_400_000;
/** A paper is looked at again after five years at the latest. */
const LONGEST_DAYS = 5 * 366;
const MOST = 300;

/** The committee looks at papers: certificates of skills, and insurance. */
@Injectable()
export class CertifyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(CertifiedReader) private readonly certified: CertifiedReader,
  ) {}

  /** Volunteers of the committee's communities, those who say they have a paper first. */
  async list(actor: Actor, q = ''): Promise<CertifiableView[]> {
    const codes = actor.hats('skill.certify').map(({ regionCode }) => `${regionCode}%`);
    if (codes.length === 0) return [];
    const within = codes.map(() => 'home_community_code LIKE ?').join(' OR ');
    const profiles = await selectRows(this.db.read, VolunteerProfile, `WHERE ${within} ORDER BY id`, codes);
    const views = await this.views(profiles.filter(({ personId }) => personId !== actor.personId));
    const weight = ({ skills, certificates }: CertifiableView): number =>
      PAPERS.filter((skill) => skills.includes(skill)).length - certificates.length;
    return views
      .filter(({ displayName }) => displayName.includes(q))
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MOST);
  }

  /** Notes that the unit has seen her skill; seen again, it is renewed. Null takes it back. */
  async certify(
    actor: Actor,
    personId: string,
    skill: Skill,
    until: string | null,
  ): Promise<CertifiableView> {
    const expiresAt = until === null ? null : this.endOf(until);
    await this.db.transaction(async (tx) => {
      const { unitId } = await this.reach(tx, actor, personId);
      if (!expiresAt) return void (await tx.delete(SkillCertificate, { personId, skill }));
      const seen = { unitId, certifiedBy: actor.personId, certifiedAt: this.clock.now(), expiresAt };
      if ((await updateWhere(tx, SkillCertificate, { personId, skill }, seen)) === 1) return;
      await tx.insert(SkillCertificate, { id: newId(), personId, skill, ...seen });
    });
    return this.one(personId);
  }

  async insure(actor: Actor, personId: string, until: string | null): Promise<CertifiableView> {
    const insuredUntil = until === null ? null : this.endOf(until);
    await this.db.transaction(async (tx) => {
      await this.reach(tx, actor, personId);
      await updateWhere(tx, VolunteerProfile, { personId }, { insuredUntil });
    });
    return this.one(personId);
  }

  /** The hat under which she may do it; her own papers are for a colleague. The profile is held, so that two follow each other. */
  private async reach(tx: EntityManager, actor: Actor, personId: string): Promise<{ unitId: string }> {
    await updateWhere(tx, VolunteerProfile, { personId }, { turn: () => 'turn + 1' });
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

  /** The end of that day in the city. */
  private endOf(until: string): Date {
    const start = dayStart(until);
    const now = this.clock.now().getTime();
    if (!start || start.getTime() + DAY_MS <= now) throw wrongField('until', '请选今天以后的日子');
    if (start.getTime() - now > LONGEST_DAYS * DAY_MS) throw wrongField('until', '最多记五年，到时再看一次');
    return new Date(start.getTime() + DAY_MS - 1);
  }

  private async one(personId: string): Promise<CertifiableView> {
    const profile = await this.db.read.findOneByOrFail(VolunteerProfile, { personId });
    return (await this.views([profile]))[0]!;
  }

  private async views(profiles: readonly VolunteerProfile[]): Promise<CertifiableView[]> {
    const ids = profiles.map(({ personId }) => personId);
    const [refs, certificates] = [await this.people.refs(ids), await this.certified.of(ids)];
    return profiles.map(({ personId, skills, insuredUntil }) => ({
      surname: refs.get(personId)?.surname ?? '',
      displayName: refs.get(personId)?.displayName ?? '',
      personId,
      skills,
      certificates: certificates.get(personId) ?? [],
      insuredUntil: insuredUntil?.toISOString() ?? null,
    }));
  }
}

/** Skills that come with a paper. */
const PAPERS: readonly Skill[] = ['FIRST_AID', 'MEDIATION', 'REPAIR', 'TRANSLATION', 'SIGN_LANGUAGE'];
