import { Inject, Injectable } from '@nestjs/common';
import { type AgreementKind, cityInstant, cityTime, METRES_PER_DEGREE, type Skill } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Agreement } from '../modules/identity/index.js';
import { RegionService } from '../modules/region/index.js';
import { SkillCertificate, TaskChronicle, VolunteerProfile } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';
import { DEMO_PROFILES } from './volunteers.data.js';

const DAY_MS = 86_400_000;
const CHEN = demoId('person:chen');
/** 吴阿姨, for whom 陈阿姨 acts; and two friends who let her sign them up. */
const MOTHER = demoId('volunteer:17');
const AGREED: readonly [AgreementKind, string, number][] = [
  ['HELPER', MOTHER, 180],
  ['COMPANION', demoId('volunteer:0'), 120],
  ['COMPANION', demoId('volunteer:1'), 60],
];

/** Papers of volunteers who say that they can: so many days from now, in turn. Some end soon, one has ended, some were never seen. */
const ENDS = [300, 12, -9, 45, null, 700] as const;
const PAPERS: readonly Skill[] = ['FIRST_AID', 'MEDIATION'];

/** What people agreed on, whose papers the committee has seen, and a place that is kept until tomorrow noon. Invented. */
@Injectable()
export class SignupsPart implements DemoPart {
  readonly name = 'signups';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(TaskChronicle) private readonly chronicle: TaskChronicle,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    await this.agree(tx);
    await this.certify(tx);
    await this.keep(tx);
  }

  private async agree(tx: EntityManager): Promise<void> {
    for (const [kind, personId, days] of AGREED) {
      const id = demoId(`agreement:${kind}:${personId}`);
      if (await tx.existsBy(Agreement, { id })) continue;
      await tx.insert(Agreement, {
        id,
        kind,
        personId,
        otherId: CHEN,
        givenAt: this.days(-20),
        endsAt: this.days(days),
        endedAt: null,
        endedBy: null,
        openKey: `${kind}:${personId}:${CHEN}`,
      });
    }
  }

  private async certify(tx: EntityManager): Promise<void> {
    if (await tx.existsBy(SkillCertificate, { certifiedBy: demoId('person:zhong') })) return;
    const able = DEMO_PROFILES.flatMap(({ personId, skills }) =>
      skills.filter((skill) => PAPERS.includes(skill)).map((skill) => ({ personId, skill })),
    );
    for (const [n, { personId, skill }] of able.entries()) {
      const days = ENDS[n % ENDS.length] ?? null;
      if (days === null) continue;
      await tx.insert(SkillCertificate, {
        id: demoId(`certificate:${skill}:${personId}`),
        personId,
        skill,
        unitId: demoId('unit:community'),
        certifiedBy: demoId('person:zhong'),
        certifiedAt: this.days(-200),
        expiresAt: this.days(days),
      });
    }
    for (const [key, days] of [
      ['person:chen', 200],
      ['volunteer:0', 20],
      ['volunteer:3', -4],
    ] as const) {
      await tx.update(VolunteerProfile, { personId: demoId(key) }, { insuredUntil: this.days(days) });
    }
  }

  /** Four mornings from now at the school: somebody fell ill, so that 陈阿姨, who waited, is next. Her mother is in already. */
  private async keep(tx: EntityManager): Promise<void> {
    const { year, month, day } = cityTime(this.clock.now());
    const at = (days: number, hour: number, minute = 0): Date =>
      cityInstant(year, month, day + days, hour, minute);
    const startAt = at(4, 7, 20);
    const id = demoId(`task:school:${cityTime(startAt).date}`);
    if ((await this.chronicle.present(tx, [id])).has(id)) return;
    const centre = (await this.regions.centre(COMMUNITY))!;
    const place = { lat: centre.lat + 150 / METRES_PER_DEGREE, lng: centre.lng };
    const { gridCode, communityCode } = await this.regions.resolve(place.lat, place.lng);
    await this.chronicle.enter(tx, {
      id,
      title: '上学路上护学岗',
      summary: '在学校门口的路口举牌子，领着孩子过马路',
      kind: 'OTHER',
      meetingPoint: '厚德路小学门口',
      ...place,
      gridCode,
      communityCode,
      riskNote: '站在路边线里，穿红马甲。只举牌子，不拦车。',
      insured: true,
      signupMode: 'FIRST_COME',
      organiserUnitId: demoId('unit:community'),
      teamUnitId: demoId('unit:squad'),
      createdBy: demoId('person:zhong'),
      createdAt: new Date(Math.min(at(-1, 10).getTime(), this.clock.now().getTime())),
      startAt,
      endAt: at(4, 8),
      cancelUntil: at(3, 20),
      slots: [
        {
          name: '护学',
          demand: 2,
          skills: [],
          people: [MOTHER, CHEN],
          notes: { [CHEN]: { answerUntil: at(1, 12) }, [MOTHER]: { actedBy: CHEN } },
        },
      ],
    });
  }

  private days(days: number): Date {
    return new Date(this.clock.now().getTime() + days * DAY_MS);
  }
}
