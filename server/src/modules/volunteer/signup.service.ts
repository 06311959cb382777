import { Inject, Injectable } from '@nestjs/common';
import { MOST_COMPANIONS } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Cipher } from '../../platform/crypto/index.js';
import { Database, selectRows } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, AgreementReader } from '../identity/index.js';
import { ActingFor } from './acting.js';
import { Claims, type Children } from './claims.js';
import { Departures } from './departures.js';
import { Promotion } from './promotion.js';
import type { SignupBody } from './signup.dto.js';
import { Signup, VolunteerTask } from './task.entity.js';
import { CHILD_NAMES } from './party/party.names.js';
import { organises } from './task.policy.js';
import { TaskReader } from './task.reader.js';
import type { TaskDetailView } from './task.view.js';

/** Signing up and off, one step per call; with `forId` for somebody who agreed that the actor acts for her. */
@Injectable()
export class SignupService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Cipher) private readonly cipher: Cipher,
    @Inject(Claims) private readonly claims: Claims,
    @Inject(Departures) private readonly departures: Departures,
    @Inject(Promotion) private readonly promotion: Promotion,
    @Inject(ActingFor) private readonly acting: ActingFor,
    @Inject(AgreementReader) private readonly agreements: AgreementReader,
    @Inject(TaskReader) private readonly tasks: TaskReader,
  ) {}

  /** Takes a place, or applies where the organiser decides. Who was not asked may come all the same. */
  claim(actor: Actor, taskId: string, slotId: string, forId?: string): Promise<TaskDetailView> {
    return this.signUp(actor, taskId, { roleId: slotId }, forId);
  }

  /** The same with friends and children: places for all of them, or for none. */
  async signUp(actor: Actor, taskId: string, body: SignupBody, forId?: string): Promise<TaskDetailView> {
    const { roleId: slotId, companions = [], children = [] } = body;
    const friends = partyOf(companions, children);
    return this.forHer(actor, taskId, forId, async (tx, { personId }, by) => {
      const { signupMode } = await this.taskOfSlot(tx, taskId, slotId);
      if (signupMode === 'ASSIGNED') throw new AppError('task.wrong_mode', { possible: [] });
      const applying = signupMode === 'APPROVAL';
      if (friends.length + children.length > 0) {
        if (applying && children.length > 0) {
          throw wrongField('children', '这件事要社区点头，带孩子请先问一声社区');
        }
        await this.agreed(tx, personId, friends);
        const together = { people: [personId, ...friends], by, applying };
        const along = this.sealed(children);
        return this.claims.takeTogether(tx, slotId, along ? { ...together, children: along } : together);
      }
      if (applying) await this.claims.apply(tx, personId, slotId, { by });
      else await this.claims.take(tx, personId, slotId, { by });
    });
  }

  waitlist(actor: Actor, taskId: string, slotId: string, forId?: string): Promise<TaskDetailView> {
    return this.queue(actor, taskId, { roleId: slotId }, forId);
  }

  /** Queues, also with friends: each waits for a place of her own. Children cannot wait, a place comes free one by one. */
  queue(actor: Actor, taskId: string, body: SignupBody, forId?: string): Promise<TaskDetailView> {
    const { roleId: slotId, companions = [], children = [] } = body;
    if (children.length > 0) throw wrongField('children', '排队先不带孩子，轮到您了再看有没有位');
    const friends = partyOf(companions, children);
    return this.forHer(actor, taskId, forId, async (tx, { personId }, by) => {
      await this.taskOfSlot(tx, taskId, slotId);
      await this.agreed(tx, personId, friends);
      await this.claims.queueTogether(tx, slotId, { people: [personId, ...friends], by });
    });
  }

  cancel(actor: Actor, taskId: string, forId?: string): Promise<TaskDetailView> {
    return this.forHer(actor, taskId, forId, async (tx, { personId }, by) => {
      const { id } = await this.claims.signupOf(tx, personId, taskId);
      await this.departures.leave(tx, personId, id, { by });
    });
  }

  /** She says no to a place that the organiser gave her by name. */
  refuse(actor: Actor, taskId: string, reason: string, forId?: string): Promise<TaskDetailView> {
    return this.forHer(actor, taskId, forId, async (tx, { personId }, by) => {
      const { id } = await this.claims.signupOf(tx, personId, taskId);
      await this.departures.leave(tx, personId, id, { by, reason });
    });
  }

  /** She comes to the place that was kept for her. */
  confirm(actor: Actor, taskId: string, forId?: string): Promise<TaskDetailView> {
    return this.forHer(actor, taskId, forId, (tx, { personId }) =>
      this.promotion.confirm(tx, personId, taskId),
    );
  }

  approve(actor: Actor, signupId: string): Promise<TaskDetailView> {
    return this.decide(actor, signupId, (tx, signup) => this.departures.approve(tx, actor.personId, signup));
  }

  decline(actor: Actor, signupId: string): Promise<TaskDetailView> {
    return this.decide(actor, signupId, (tx, signup) => this.departures.decline(tx, actor.personId, signup));
  }

  private async forHer(
    actor: Actor,
    taskId: string,
    forId: string | undefined,
    step: (tx: EntityManager, she: Actor, by: string | null) => Promise<void>,
  ): Promise<TaskDetailView> {
    const she = await this.db.transaction(async (tx) => {
      const acting = await this.acting.of(actor, forId, tx);
      await step(tx, acting.actor, acting.by);
      return acting.actor;
    });
    return this.tasks.detail(she, taskId);
  }

  private async decide(
    actor: Actor,
    signupId: string,
    step: (tx: EntityManager, signup: Signup) => Promise<void>,
  ): Promise<TaskDetailView> {
    const taskId = await this.db.transaction(async (tx) => {
      const signup = await tx.findOneBy(Signup, { id: signupId });
      const { task } = signup ? await this.claims.place(signup.slotId, tx) : { task: null };
      if (!signup || !task || !organises(actor, task)) throw notFound();
      if (signup.personId === actor.personId) {
        throw new AppError('auth.forbidden', { detail: '自己的报名要别人来定。' });
      }
      await step(tx, signup);
      return task.id;
    });
    return this.tasks.detail(actor, taskId);
  }

  /** Each of them lets her sign them up. */
  private async agreed(tx: EntityManager, personId: string, friends: readonly string[]): Promise<void> {
    for (const friend of friends) {
      if (friend === personId || !(await this.agreements.holds('COMPANION', friend, personId, tx))) {
        throw wrongField('companions', '有一位还没同意由您替她报名，请她给您一个码');
      }
    }
  }

  private sealed(names: readonly string[]): Children | null {
    if (names.length === 0) return null;
    return { count: names.length, sealed: this.cipher.encrypt(JSON.stringify(names), CHILD_NAMES) };
  }

  private async taskOfSlot(tx: EntityManager, taskId: string, slotId: string): Promise<VolunteerTask> {
    const inTask = `WHERE id = ? AND EXISTS (SELECT 1 FROM role_slot r JOIN shift h ON h.id = r.shift_id
      WHERE r.id = ? AND h.task_id = volunteer_task.id)`;
    const [task] = await selectRows(tx, VolunteerTask, inTask, [taskId, slotId]);
    if (!task) throw notFound();
    return task;
  }
}

/** The friends, each once, or what is wrong with so many. */
function partyOf(companions: readonly string[], children: readonly string[]): string[] {
  const friends = [...new Set(companions)];
  if (friends.length + children.length <= MOST_COMPANIONS) return friends;
  throw wrongField('companions', `最多再带 ${MOST_COMPANIONS} 位`);
}
