import { Inject, Injectable } from '@nestjs/common';
import { REQUEST_STAGE_LABELS, type SupervisionListener, type SupervisionReason } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { insertRow, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { addWorkingMinutes } from '../../platform/working-time/index.js';
import { type RequestClocks, RequestWindow, type StageNow } from '../request/index.js';
import { Answering } from './answering.js';
import { RuleBook } from './rule.book.js';
import { StageMark, StageWatch } from './stage.entity.js';
import { gravest, lookAt, type StageMoment } from './stage.thresholds.js';
import { type AlsoTold, STAGE_REMINDED, type StageRemindedPayload } from './supervision.events.js';
import { SupervisionOrder } from './supervision.entity.js';
import { SupervisionEngine } from './supervision.engine.js';

interface Red {
  readonly reason: SupervisionReason;
  readonly occasion: string;
  readonly text: string;
}

/** Looks at the clocks of one request and does what the rule says, each thing once. */
@Injectable()
export class StageKeeper {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(RequestWindow) private readonly requests: RequestWindow,
    @Inject(Answering) private readonly answering: Answering,
    @Inject(RuleBook) private readonly rules: RuleBook,
    @Inject(SupervisionEngine) private readonly engine: SupervisionEngine,
  ) {}

  /** Watches a request from now on; one that is watched is looked at again soon. */
  async watch(tx: EntityManager, requestId: string): Promise<void> {
    const lookAt = this.clock.now();
    await tx
      .createQueryBuilder()
      .insert()
      .into(StageWatch)
      .values({ requestId, lookAt })
      .orIgnore()
      .execute();
    await updateWhere(tx, StageWatch, { requestId }, { lookAt });
  }

  /**
   * Of two servers that look at the same time, the slower one breaks a key and does nothing at all. `quiet` writes what
   * is due without telling anybody, for requests whose past was entered.
   */
  async look(tx: EntityManager, watch: StageWatch, options: { quiet?: boolean } = {}): Promise<void> {
    const { requestId } = watch;
    const now = this.clock.now();
    const clocks = await this.requests.clocks(tx, requestId);
    const { version, rule } = await this.rules.current(tx);
    const done = new Set((await tx.findBy(StageMark, { requestId })).map(({ mark }) => mark));
    const found = lookAt(clocks?.stages ?? [], rule, done, now, clocks?.resumedAt);
    for (const { mark } of found.due) await insertRow(tx, StageMark, { requestId, mark, at: now });
    if (clocks) {
      for (const moment of gravest(found.due)) await this.act(tx, clocks, moment, version, options);
      const { reworks, reopenings } = clocks;
      const many: [boolean, Red][] = [
        [reworks >= rule.redFromRework, often('REWORK', reworks, '次核查没通过')],
        [reopenings >= rule.redFromReopen, often('REOPEN', reopenings, '次被居民说没解决')],
      ];
      for (const [is, red] of many) {
        if (!is || done.has(red.occasion) || clocks.stages.length === 0) continue;
        await insertRow(tx, StageMark, { requestId, mark: red.occasion, at: now });
        await this.red(tx, clocks, red, version, options);
      }
    }
    // Guarded: when it was moved meanwhile, it has to be looked at again at once.
    const still = watch.lookAt ? { requestId, lookAt: watch.lookAt } : { requestId };
    await updateWhere(tx, StageWatch, still, { lookAt: found.lookAt });
  }

  private async act(
    tx: EntityManager,
    clocks: RequestClocks,
    { stage, threshold, mark }: StageMoment,
    version: number,
    options: { quiet?: boolean },
  ): Promise<void> {
    const unitId = await this.whose(tx, clocks, stage);
    if (!unitId) return;
    if (threshold === 'REMIND') return this.remind(tx, clocks, stage, unitId, options);
    const name = REQUEST_STAGE_LABELS[stage.stage];
    const [reason, text] =
      threshold === 'YELLOW'
        ? (['LATE', `${name}超时了，请说明原因和什么时候办好`] as const)
        : (['VERY_LATE', `${name}超时一半以上，请马上办，并说明原因`] as const);
    const colour = threshold === 'YELLOW' ? 'YELLOW' : 'RED';
    if (colour === 'RED') await this.replaceYellow(tx, clocks.brief.requestId, stage, unitId);
    await this.issue(tx, clocks, { unitId, stage, colour, reason, text, occasion: mark, version }, options);
  }

  private async red(
    tx: EntityManager,
    clocks: RequestClocks,
    { reason, occasion, text }: Red,
    version: number,
    options: { quiet?: boolean },
  ): Promise<void> {
    const unitId = clocks.brief.leadUnitId ?? (await this.answering.deskOf(tx, clocks.brief.communityCode));
    if (!unitId) return;
    const stage = clocks.stages.find((each) => each.unitId === unitId) ?? null;
    await this.issue(tx, clocks, { unitId, stage, colour: 'RED', reason, text, occasion, version }, options);
  }

  private async issue(
    tx: EntityManager,
    { brief }: RequestClocks,
    what: Pick<SupervisionOrder, 'unitId' | 'colour' | 'reason' | 'text' | 'occasion'> & {
      stage: StageNow | null;
      version: number;
    },
    options: { quiet?: boolean },
  ): Promise<void> {
    const { stage, version, ...fields } = what;
    const { rule } = await this.rules.current(tx);
    const { requestId, title, communityCode } = brief;
    const above = await this.answering.above(tx, fields.unitId, communityCode);
    await this.engine.issue(
      tx,
      {
        ...fields,
        requestId,
        title,
        communityCode,
        orderId: stage?.orderId ?? null,
        stage: stage?.stage ?? null,
        ruleVersion: version,
        top: above === null,
        namedId: await this.answering.namedPerson(tx, fields.unitId, stage?.personId ?? null),
        issuedBy: null,
        answerBy: addWorkingMinutes(this.clock.now(), rule.answerHours[fields.colour] * 60),
      },
      { ...options, also: alsoOf(rule.tell[fields.colour], above?.id ?? null) },
    );
  }

  /** One matter, one order to answer: the red one takes the place of a yellow one that is still open. */
  private async replaceYellow(
    tx: EntityManager,
    requestId: string,
    { stage, orderId }: StageNow,
    unitId: string,
  ): Promise<void> {
    const open = await tx.findBy(SupervisionOrder, { requestId, stage, unitId, colour: 'YELLOW' });
    for (const { id } of open.filter((each) => each.orderId === orderId)) {
      await this.engine.move(tx, id, 'withdraw', { actorId: null, text: '换成了红牌' });
    }
  }

  private async remind(
    tx: EntityManager,
    { brief }: RequestClocks,
    { stage, orderId, dueAt }: StageNow,
    unitId: string,
    { quiet }: { quiet?: boolean },
  ): Promise<void> {
    if (quiet) return;
    const { requestId, title, communityCode } = brief;
    const { rule } = await this.rules.current(tx);
    const above = await this.answering.above(tx, unitId, communityCode);
    const payload: StageRemindedPayload = {
      requestId,
      title,
      stage,
      orderId,
      unitIds: [unitId],
      communityCode,
      dueAt: dueAt.toISOString(),
      actorId: null,
      also: alsoOf(rule.tell.REMIND, above?.id ?? null),
    };
    await this.events.record(tx, { type: STAGE_REMINDED, subjectId: requestId, payload });
  }

  private whose(tx: EntityManager, { brief }: RequestClocks, { unitId }: StageNow): Promise<string | null> {
    return unitId ? Promise.resolve(unitId) : this.answering.deskOf(tx, brief.communityCode);
  }
}

/** Who is told beside the unit itself. */
const alsoOf = (tell: readonly SupervisionListener[], above: string | null): AlsoTold => ({
  unitIds: tell.includes('ABOVE') && above ? [above] : [],
  supervisors: tell.includes('SUPERVISOR'),
});

const often = (reason: 'REWORK' | 'REOPEN', times: number, what: string): Red => ({
  reason,
  occasion: `${reason}:${times}`,
  text: `已经 ${times} ${what}，请查清原因，这次办彻底`,
});
