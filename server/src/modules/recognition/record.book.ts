import { Inject, Injectable } from '@nestjs/common';
import { cityTime, SKILL_LABELS, STAR_NAMES } from '@linli/shared';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { type ServedHours, ServiceTrail, VolunteerFactsReader } from '../volunteer/index.js';
import { RecordEntry, StarAward, ThankNote, ThankNoteReader } from './recognition.entity.js';

const EVER = {
  from: new Date(0),
  known: new Date('9999-01-01T00:00:00Z'),
  to: new Date('9999-01-01T00:00:00Z'),
};

/**
 * A volunteer's record in the five classes of 《志愿服务记录与证明出具办法（试行）》(民政部令第 67 号) 第四条: 个人基本信息、志愿服务情况、
 * 培训情况、表彰奖励情况、评价情况. They are the ones that 《志愿服务信息系统基本规范》(MZ/T 061-2015) has as data: 志愿者, 服务时间, 培训,
 * 表彰奖励, 评价投诉; complaints stand in the last one.
 */
export interface VolunteerRecord {
  readonly basics: {
    readonly name: string;
    readonly calledAs: string;
    readonly idMask: string;
    readonly community: string;
    readonly skills: string;
    readonly team: string;
  };
  readonly services: readonly (ServedHours & { readonly organiser: string })[];
  readonly trainings: readonly Entered[];
  readonly honours: readonly Entered[];
  readonly judgements: readonly Entered[];
}

export interface Entered {
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly minutes: number | null;
  readonly by: string;
}

/** Reads volunteers' records for papers about them. Who may ask, and that the look is noted, is the caller's matter. */
@Injectable()
export class RecordBook {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
  ) {}

  /** With `unitId` only what that unit recorded: who organises records, who recorded tells (第十二条). */
  async of(personId: string, unitId?: string): Promise<VolunteerRecord> {
    const from = this.db.read;
    const [served, entries, stars, notes] = await Promise.all([
      this.trail.confirmedOf(from, personId, EVER),
      from.find(RecordEntry, {
        where: { personId, withdrawnAt: IsNull(), ...(unitId ? { unitId } : {}) },
        order: { day: 'ASC', id: 'ASC' },
      }),
      from.find(StarAward, { where: { personId, status: 'AWARDED' }, order: { stars: 'ASC' } }),
      this.notesOf(from, personId),
    ]);
    const own = served.filter(({ organiserUnitId }) => !unitId || organiserUnitId === unitId);
    const names = await this.units.names(from, [
      ...own.map(({ organiserUnitId }) => organiserUnitId),
      ...entries.map((entry) => entry.unitId),
    ]);
    const entered = (kind: RecordEntry['kind']): Entered[] =>
      entries
        .filter((entry) => entry.kind === kind)
        .map(({ day, title, text, minutes, unitId: by }) => ({
          day,
          title,
          text: text ?? '',
          minutes,
          by: names.get(by) ?? '',
        }));
    const awarded = stars.map(({ stars: n, decidedAt }) => ({
      day: cityTime(decidedAt ?? new Date(0)).date,
      title: `${STAR_NAMES[n]}志愿者`,
      text: '公示期满，没有异议',
      minutes: null,
      by: '',
    }));
    return {
      basics: await this.basicsOf(personId),
      services: own.map((one) => ({ ...one, organiser: names.get(one.organiserUnitId) ?? '' })),
      trainings: entered('TRAINING'),
      honours: [...awarded, ...entered('COMMENDATION')],
      judgements: [...notes, ...entered('COMPLAINT').map((one) => ({ ...one, title: `投诉：${one.title}` }))],
    };
  }

  private async basicsOf(personId: string): Promise<VolunteerRecord['basics']> {
    const [paper, names, volunteer] = await Promise.all([
      this.people.onPaper(personId),
      this.people.refs([personId]),
      this.facts.volunteer(personId),
    ]);
    const code = volunteer?.homeCommunityCode ?? '';
    const team = volunteer?.teamUnitId ?? '';
    return {
      name: paper?.name ?? '',
      calledAs: names.get(personId)?.displayName ?? '',
      idMask: paper?.idMask ?? '',
      community: (await this.regions.names([code])).get(code) ?? '',
      skills: (volunteer?.skills ?? []).map((skill) => SKILL_LABELS[skill]).join('、'),
      team: (await this.units.names(this.db.read, team ? [team] : [])).get(team) ?? '',
    };
  }

  /** Words of thanks that she keeps; what they say is praise, from whom is not told. */
  private async notesOf(from: EntityManager, personId: string): Promise<Entered[]> {
    const kept = await from.findBy(ThankNoteReader, { personId, hidden: false });
    const notes = await from.find(ThankNote, {
      where: { id: In(kept.map(({ noteId }) => noteId)), status: 'SHOWN' },
      order: { createdAt: 'ASC' },
    });
    return notes.map(({ createdAt, title, text }) => ({
      day: cityTime(createdAt).date,
      title: `感谢：${title}`,
      text,
      minutes: null,
      by: '',
    }));
  }
}
