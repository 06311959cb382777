import { Inject, Injectable } from '@nestjs/common';
import { PAPER_SKILLS, SKILL_LABELS, type Skill } from '@linli/shared';
import { Clock } from '../../../platform/clock.js';
import { Database, findRows, selectRows } from '../../../platform/database/index.js';
import { PersonService, type PersonRefView } from '../../identity/index.js';
import { UnitService } from '../../unit/index.js';
import { VolunteerProfile } from '../volunteer.entity.js';
import type { CertifiableView, CertifyQuery, PapersView, SeenPaperView } from './certify.dto.js';
import { endingSoon, unseen, type Ending } from './paper.rules.js';
import { SkillCertificate } from './skill-certificate.entity.js';

const MOST = 300;

/** What the committee reads about papers. Whether it may is asked before. */
@Injectable()
export class PaperReader {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
  ) {}

  /** Volunteers of these regions without `me`: what ends first, then what nobody has seen, then everybody else. */
  async list(
    regions: readonly string[],
    me: string,
    { q = '', filter = 'all' }: CertifyQuery,
  ): Promise<CertifiableView[]> {
    if (regions.length === 0) return [];
    const within = regions.map(() => 'home_community_code LIKE ?').join(' OR ');
    const likes = regions.map((code) => `${code}%`);
    const profiles = await selectRows(
      this.db.read,
      VolunteerProfile,
      `WHERE person_id <> ? AND (${within}) ORDER BY id`,
      [me, ...likes],
    );
    const ids = profiles.map(({ personId }) => personId);
    const [refs, seen] = [
      await this.people.refs(ids),
      await findRows(this.db.read, SkillCertificate, { personId: ids }),
    ];
    const held = groupOf(seen);
    const lines = profiles.map((one) => this.line(one, refs.get(one.personId), held.get(one.personId) ?? []));
    const wanted = { all: () => true, ending: hasEnding, unseen: hasUnseen }[filter] ?? (() => true);
    return lines
      .filter((line) => line.displayName.includes(q) && wanted(line))
      .sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
      .slice(0, MOST);
  }

  /** Everything about one volunteer's papers. */
  async of(personId: string): Promise<PapersView> {
    const [profile, seen, standing, refs] = [
      await this.db.read.findOneByOrFail(VolunteerProfile, { personId }),
      await findRows(this.db.read, SkillCertificate, { personId }),
      await this.people.standing(personId),
      await this.people.refs([personId]),
    ];
    const [units, seers] = [
      await this.units.byIds([...new Set(seen.map(({ unitId }) => unitId))]),
      await this.people.refs(seen.map(({ certifiedBy }) => certifiedBy)),
    ];
    const now = this.clock.now();
    const told = PAPER_SKILLS.filter((skill) => profile.skills.includes(skill));
    const skills = [...new Set<Skill>([...told, ...seen.map(({ skill }) => skill)])];
    return {
      ...refOf(refs.get(personId)),
      personId,
      identified: standing.realNameLevel > 0,
      insuredUntil: profile.insuredUntil?.toISOString() ?? null,
      papers: skills.map((skill): SeenPaperView => {
        const one = seen.find((paper) => paper.skill === skill);
        return {
          skill,
          label: SKILL_LABELS[skill],
          unitName: (one && units.get(one.unitId)?.name) ?? null,
          seenBy: (one && seers.get(one.certifiedBy)?.displayName) ?? null,
          seenAt: one?.certifiedAt.toISOString() ?? null,
          until: one?.expiresAt.toISOString() ?? null,
          holds: one !== undefined && one.expiresAt > now,
        };
      }),
    };
  }

  private line(
    { personId, skills, insuredUntil }: VolunteerProfile,
    ref: PersonRefView | undefined,
    seen: readonly SkillCertificate[],
  ): CertifiableView {
    const now = this.clock.now();
    const papers: Ending[] = seen.map(({ skill, expiresAt }) => ({
      label: SKILL_LABELS[skill],
      until: expiresAt,
    }));
    if (insuredUntil) papers.push({ label: '保险', until: insuredUntil });
    const holding = seen.filter(({ expiresAt }) => expiresAt > now).map(({ skill }) => skill);
    const lapsed = seen.map(({ skill }) => skill);
    return {
      ...refOf(ref),
      personId,
      ending: endingSoon(papers, now).map(({ label, until }) => ({
        label,
        until: until.toISOString(),
        over: until <= now,
      })),
      // What has run out is said once, as ended.
      unseen: unseen(skills, [...holding, ...lapsed]).map((skill) => SKILL_LABELS[skill]),
    };
  }
}

const refOf = (ref: PersonRefView | undefined): PersonRefView => ({
  surname: ref?.surname ?? '',
  displayName: ref?.displayName ?? '',
});

const hasEnding = ({ ending }: CertifiableView): boolean => ending.length > 0;
const hasUnseen = ({ unseen: papers }: CertifiableView): boolean => papers.length > 0;

/** What ends first comes first, then what nobody has seen. */
const orderOf = ({ ending: [first], unseen: papers }: CertifiableView): string =>
  first ? `0${first.until}` : papers.length > 0 ? '1' : '2';

function groupOf(seen: readonly SkillCertificate[]): Map<string, SkillCertificate[]> {
  const groups = new Map<string, SkillCertificate[]>();
  for (const one of seen) groups.set(one.personId, [...(groups.get(one.personId) ?? []), one]);
  return groups;
}
