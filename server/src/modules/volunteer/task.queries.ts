import { Inject, Injectable } from '@nestjs/common';
import { isTeamRole, metresBetween, type Point } from '@linli/shared';
import { Brackets } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import type { Actor } from '../identity/index.js';
import type { NearTasksQuery } from './task.dto.js';
import { Shift, VolunteerTask } from './task.entity.js';
import { ActingFor } from './acting.js';
import { TaskReader } from './task.reader.js';
import type { NearTaskView, TaskCardView, TaskDetailView } from './task.view.js';
import { VolunteerFactsReader } from './volunteer.facts.js';

const DAY_MS = 86_400_000;
const NEAR_DAYS = 14;
const NEAR_METRES = 5_000;
const MOST = 50;
/** Organisers still see what is over for so long: hours wait to be confirmed. */
const ORGANISED_DAYS = 30;

@Injectable()
export class TaskQueries {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(VolunteerFactsReader) private readonly facts: VolunteerFactsReader,
    @Inject(TaskReader) private readonly tasks: TaskReader,
    @Inject(ActingFor) private readonly acting: ActingFor,
  ) {}

  /** Open tasks of the next two weeks, next first; with a point only those around it; with `forId` as somebody sees them for whom the actor acts. */
  async near(actor: Actor | null, { lat, lng, forId }: NearTasksQuery): Promise<NearTaskView[]> {
    const reader = actor && (await this.acting.of(actor, forId)).actor;
    const at = lat === undefined || lng === undefined ? null : { lat, lng };
    const now = this.clock.now();
    const ids = await this.facts.openBetween(now, new Date(now.getTime() + NEAR_DAYS * DAY_MS));
    const around = at ? await this.around(ids, at) : ids;
    const shown = around.slice(0, MOST);
    const [cards, known] = await Promise.all([
      this.tasks.reader(reader?.personId ?? null, at).then((she) => this.tasks.cards(she, shown)),
      this.facts.tasks(shown),
    ]);
    const places = new Map(known.map(({ task: { id, lat: north, lng: east } }) => [id, { north, east }]));
    return cards.map((card) => {
      const { north, east } = places.get(card.id)!;
      return { ...card, lat: roughly(north), lng: roughly(east) };
    });
  }

  /** Tasks of the actor's units and regions: what comes next, then what was. */
  async organised(actor: Actor): Promise<TaskCardView[]> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - ORGANISED_DAYS * DAY_MS);
    const hats = actor.hats('task.lead');
    const units = hats.map(({ unitId }) => unitId);
    const regions = hats.filter(({ role }) => !isTeamRole(role)).map(({ regionCode }) => regionCode);
    const rows = await this.db.read
      .createQueryBuilder(Shift, 'h')
      .innerJoin(VolunteerTask, 't', 't.id = h.taskId')
      .where('h.startAt > :since', { since })
      .andWhere(
        new Brackets((mine) => {
          mine.where('t.organiserUnitId IN (:...units)', { units });
          mine.orWhere('t.teamUnitId IN (:...units)', { units });
          regions.forEach((code, n) =>
            mine.orWhere(`t.communityCode LIKE :region${n}`, { [`region${n}`]: `${code}%` }),
          );
        }),
      )
      .orderBy('h.startAt', 'ASC')
      .addOrderBy('h.id', 'ASC')
      .getMany();
    const coming = rows.filter(({ endAt }) => endAt > now);
    const past = rows.filter(({ endAt }) => endAt <= now).reverse();
    const ids = [...coming, ...past].slice(0, MOST).map(({ taskId }) => taskId);
    return this.tasks.cards(await this.tasks.reader(actor.personId), ids);
  }

  /** With `forId` as somebody sees it who agreed that the actor acts for her. */
  async detail(actor: Actor | null, taskId: string, forId?: string): Promise<TaskDetailView> {
    const reader = actor && (await this.acting.of(actor, forId)).actor;
    return this.tasks.detail(reader, taskId);
  }

  private async around(taskIds: readonly string[], at: Point): Promise<string[]> {
    const known = await this.facts.tasks(taskIds);
    return known.filter(({ task }) => metresBetween(task, at) <= NEAR_METRES).map(({ task }) => task.id);
  }
}

/** Three digits of a degree: the block, not the door. */
const roughly = (degrees: number): number => Math.round(degrees * 1000) / 1000;
