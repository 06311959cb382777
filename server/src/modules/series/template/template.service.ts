import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../platform/clock.js';
import { Database, newId } from '../../../platform/database/index.js';
import { notFound, wrongField } from '../../../platform/http/index.js';
import type { Actor } from '../../identity/index.js';
import { checkRoles } from '../../volunteer/index.js';
import { SHIPPED_TEMPLATES } from './template.data.js';
import type { SaveTemplateBody, TemplateView } from './template.dto.js';
import { TaskTemplate, type TemplateTask } from './template.entity.js';

const MOST = 50;

/** What a unit asks for again and again; those of the system come last. */
@Injectable()
export class TemplateService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<TemplateView[]> {
    const own = await this.db.read.find(TaskTemplate, {
      where: { unitId: In(unitsOf(actor)) },
      order: { name: 'ASC', id: 'ASC' },
    });
    return [
      ...own.map(({ id, name, task }) => ({ id, name, task: view(task) })),
      ...SHIPPED_TEMPLATES.map(({ name, task }) => ({ id: null, name, task: view(task) })),
    ];
  }

  /** Keeps a template of the actor's unit; the same name replaces the one before. */
  async save(actor: Actor, { name, task }: SaveTemplateBody): Promise<TemplateView[]> {
    checkRoles(task);
    const [unitId] = unitsOf(actor);
    if (!unitId) throw notFound();
    const row = { task: task as TemplateTask, createdBy: actor.personId, createdAt: this.clock.now() };
    await this.db.transaction(async (tx) => {
      await tx.delete(TaskTemplate, { unitId, name });
      if ((await tx.countBy(TaskTemplate, { unitId })) >= MOST) {
        throw wrongField('name', `最多存 ${MOST} 个，请先删掉不用的`);
      }
      await tx.insert(TaskTemplate, { id: newId(), unitId, name, ...row });
    });
    return this.list(actor);
  }

  async remove(actor: Actor, id: string): Promise<TemplateView[]> {
    await this.db.transaction(async (tx) => {
      const { affected } = await tx.delete(TaskTemplate, { id, unitId: In(unitsOf(actor)) });
      if (!affected) throw notFound();
    });
    return this.list(actor);
  }
}

const unitsOf = (actor: Actor): string[] => actor.hats('task.publish').map(({ unitId }) => unitId);

const view = (task: TemplateTask): TemplateView['task'] => ({ ...task, roles: [...task.roles] });
