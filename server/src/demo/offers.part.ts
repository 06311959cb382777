import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PersonalInvitation } from '../modules/matching/index.js';
import { VolunteerFactsReader } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';

const AHEAD_MS = 14 * 86_400_000;

/** Who is asked for what in the story; who is not a volunteer (yet) is passed over. */
const INVITED = [
  { person: 'chen', title: '陪一位老人去医院复查' },
  { person: 'zeng', title: '给独居老人送午饭' },
  { person: 'zeng', title: '陪一位老人去医院复查' },
  { person: 'zeng', title: '楼栋夜间巡查' },
] as const;

/** An invitation that waits for an answer, one for each of these people. */
@Injectable()
export class OffersPart implements DemoPart {
  readonly name = 'offers';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(PersonalInvitation) private readonly invitations: PersonalInvitation,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const ids = await this.facts.openBetween(now, new Date(now.getTime() + AHEAD_MS), tx);
    const tasks = await this.facts.tasks(ids, tx);
    const done = new Set<string>();
    for (const { person, title } of INVITED) {
      const known = tasks.find(({ task }) => task.title === title);
      if (!known || done.has(person)) continue;
      if (await this.invitations.invite(tx, demoId(`person:${person}`), known)) done.add(person);
    }
  }
}
