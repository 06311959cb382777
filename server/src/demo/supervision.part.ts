import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  StageKeeper,
  StageWatch,
  SupervisionEngine,
  SupervisionOrder,
} from '../modules/supervision/index.js';
import { Clock } from '../platform/clock.js';
import { addWorkingMinutes } from '../platform/working-time/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { storiesHere } from './requests.data.js';
import { storiesNext } from './requests.next.data.js';
import { StoryTime } from './requests.time.js';

const BY_HAND = 'demo:by-hand';
const ANSWERED = 'demo:answered';

/** What the clock would have said about matters that are late, and two orders that the centre issued itself. */
@Injectable()
export class SupervisionPart implements DemoPart {
  readonly name = 'supervision';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(StageKeeper) private readonly keeper: StageKeeper,
    @Inject(SupervisionEngine) private readonly engine: SupervisionEngine,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const time = new StoryTime(this.clock.now());
    for (const { key } of [...storiesHere(time), ...storiesNext(time)]) {
      const watch = { requestId: demoId(`request:${key}`), lookAt: this.clock.now() };
      if (await tx.existsBy(StageWatch, { requestId: watch.requestId })) continue;
      await tx.insert(StageWatch, watch);
      await this.keeper.look(tx, watch, { quiet: true });
    }
    await this.issue(tx, BY_HAND, 'garage', 'RED', '车库积水三次了，请说明原因，明天下班前疏通');
    const answered = await this.issue(
      tx,
      ANSWERED,
      'bikes',
      'YELLOW',
      '消防通道不能停车，请说明怎么清、以后怎么管',
    );
    if (!answered) return;
    const liu = demoId('person:liu');
    const text = '今天下午先挪走，明天画线、装隔离桩，责任人刘师傅。';
    const set = { answeredBy: liu, answeredAt: this.clock.now(), answerText: text };
    await this.engine.move(tx, answered.id, 'answer', { actorId: liu, text, set });
  }

  /** One to 安泰物业 by 黄先生; null when it is there already. */
  private async issue(
    tx: EntityManager,
    occasion: string,
    about: string,
    colour: 'RED' | 'YELLOW',
    text: string,
  ): Promise<SupervisionOrder | null> {
    const requestId = demoId(`request:${about}`);
    if (await tx.existsBy(SupervisionOrder, { requestId, occasion })) return null;
    const given = {
      requestId,
      title: '',
      orderId: null,
      occasion,
      colour,
      reason: 'BY_HAND',
      stage: null,
      ruleVersion: null,
      text,
      communityCode: '360702002001',
      unitId: demoId('unit:antai'),
      top: false,
      namedId: demoId('person:liu'),
      issuedBy: demoId('person:huang'),
      answerBy: addWorkingMinutes(this.clock.now(), 7 * 60),
    } as const;
    return this.engine.issue(tx, given, { quiet: true });
  }
}
