import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Filing } from '../modules/filing/index.js';
import { RequestJournal } from '../modules/request/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';

const DAY_MS = 86_400_000;

/** Filings that wait, that hold, and one that was refused. */
@Injectable()
export class FilingsPart implements DemoPart {
  readonly name = 'filings';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestJournal) private readonly journal: RequestJournal,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const days = (n: number): Date => new Date(now.getTime() + n * DAY_MS);
    const approval = { decidedBy: demoId('person:li'), decidedAt: days(-1), approvedAt: days(-1) };
    const filings = [
      asked(
        'lamp-5',
        'liu',
        'antai',
        COMMUNITY,
        'budget-waits',
        '整栋线路老化，要换总线，维修资金正在走流程',
        now,
        days(25),
      ),
      {
        ...asked(
          'wires',
          'lai',
          'rongda',
          NEXT_COMMUNITY,
          'works-under-way',
          '整排树下月统一修剪，园林已经排上，树下拉了线',
          days(-2),
          days(20),
        ),
        ...approval,
        status: 'APPROVED',
        decisionNote: '计划属实，到期再看',
      } as Filing,
      {
        ...asked('door', 'liu', 'antai', COMMUNITY, 'weather', '这几天下雨，等天晴', days(-2), days(8)),
        status: 'REFUSED',
        decidedBy: demoId('person:li'),
        decidedAt: days(-1),
        decisionNote: '闭门器在楼道里，不受下雨影响',
      } as Filing,
    ];
    for (const filing of filings) {
      if (await tx.existsBy(Filing, { id: filing.id })) continue;
      await tx.insert(Filing, filing.status === 'REFUSED' ? { ...filing, slot: filing.id } : filing);
      const { requestId, askedBy: actorId, askedUnitId: unitId, note } = filing;
      if (!requestId) continue;
      await this.journal.note(tx, requestId, { actorId, unitId, staffText: `申请报备：${note}` });
    }
  }
}

function asked(
  about: string,
  person: string,
  unit: string,
  communityCode: string,
  reason: string,
  note: string,
  askedAt: Date,
  expiresAt: Date,
): Filing {
  return {
    id: demoId(`filing:${about}`),
    requestId: demoId(`request:${about}`),
    patrolItemId: null,
    spotTitle: null,
    spotAddress: null,
    slot: 'LIVE',
    kind: 'KNOWN',
    reason,
    reasonsVersion: 1,
    note,
    status: 'ASKED',
    communityCode,
    askedBy: demoId(`person:${person}`),
    askedUnitId: demoId(`unit:${unit}`),
    askedAt,
    expiresAt,
    decidedBy: null,
    decidedAt: null,
    decisionNote: null,
    approvedAt: null,
    endedAt: null,
  };
}
