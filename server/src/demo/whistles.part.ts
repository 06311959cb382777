import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RequestJournal } from '../modules/request/index.js';
import { Whistle, WhistleMember, WhistleNote } from '../modules/whistle/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { NEXT_COMMUNITY } from './units.data.js';

const HOUR_MS = 3_600_000;
const CONCLUSION = '雨水井归市政，水表井归公用事业，各换各的，周三前换完';

/** Two whistles of 赣江街道: one that waits for a department, one that is over and scored. */
@Injectable()
export class WhistlesPart implements DemoPart {
  readonly name = 'whistles';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestJournal) private readonly journal: RequestJournal,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const ago = (hours: number): Date => new Date(this.clock.now().getTime() - hours * HOUR_MS);
    const open = call('pit', '路面下面有水管和燃气管，请一起到现场定方案', ago(3), ago(-4));
    if (!(await tx.existsBy(Whistle, { id: open.id }))) {
      await tx.insert(Whistle, open);
      await tx.insert(WhistleMember, [
        member(open, 'city-management', {
          status: 'HERE',
          reportedBy: demoId('person:fan'),
          reportedAt: ago(2),
        }),
        member(open, 'municipal', {}),
        member(open, 'utilities', { status: 'DECLINED', declineReason: '塌的是路面，管子没漏' }),
      ]);
      await tx.insert(WhistleNote, {
        id: demoId('whistle-note:pit'),
        whistleId: open.id,
        unitId: demoId('unit:city-management'),
        personId: demoId('person:fan'),
        text: '已经围挡，坑有半米深，夜里加了灯。',
        at: ago(1),
      });
      await this.tell(tx, open, '吹哨，请区城市管理局、区市政设施维护中心、区公用事业服务中心来');
    }
    const over = call('cover', '这条街的井盖有雨水的、有水表的，请一起认一认归谁', ago(360), ago(356));
    if (await tx.existsBy(Whistle, { id: over.id })) return;
    const ended = {
      endedBy: demoId('person:li'),
      endedAt: ago(50),
      conclusion: '划出早市，八点收摊；城管早晚各巡一次',
    };
    await tx.insert(Whistle, { ...over, ...ended, status: 'CONCLUDED', slot: over.id });
    await tx.insert(WhistleMember, [
      member(over, 'municipal', {
        status: 'HERE',
        reportedBy: demoId('person:wen'),
        reportedAt: ago(358),
        score: 5,
        scoreReason: '来得快，当天就换了',
      }),
      member(over, 'utilities', { late: true }),
    ]);
    await this.tell(tx, over, `联合处置结论：${CONCLUSION}`);
  }

  private tell(
    tx: EntityManager,
    { requestId, callerUnitId, calledBy }: Whistle,
    staffText: string,
  ): Promise<void> {
    return this.journal.note(tx, requestId, { actorId: calledBy, unitId: callerUnitId, staffText });
  }
}

function call(about: string, what: string, createdAt: Date, reportBy: Date): Whistle {
  return {
    id: demoId(`whistle:${about}`),
    requestId: demoId(`request:${about}`),
    slot: 'OPEN',
    status: 'OPEN',
    callerUnitId: demoId('unit:street-centre'),
    calledBy: demoId('person:li'),
    communityCode: NEXT_COMMUNITY,
    what,
    createdAt,
    reportBy,
    endedBy: null,
    endedAt: null,
    conclusion: null,
  };
}

function member(
  { id: whistleId, createdAt, reportBy }: Whistle,
  unit: string,
  more: Partial<WhistleMember>,
): WhistleMember {
  return {
    id: demoId(`whistle-member:${whistleId}:${unit}`),
    whistleId,
    unitId: demoId(`unit:${unit}`),
    status: 'CALLED',
    calledAt: createdAt,
    reportBy,
    reportedBy: null,
    reportedAt: null,
    late: false,
    declineReason: null,
    score: null,
    scoreReason: null,
    ...more,
  };
}
