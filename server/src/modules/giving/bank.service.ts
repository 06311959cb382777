import { Inject, Injectable } from '@nestjs/common';
import { cityTime, type GivingRule, givingRuleOn } from '@linli/shared';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, DuplicateKeyError, newId, updateWhere } from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { PointsService, PointsStatement, SavedPoints } from '../points/index.js';
import { OwnHelp } from '../request/index.js';
import { BankUses } from './bank.uses.js';
import { Committees } from './committees.js';
import { FamilyService } from './family.service.js';
import type { BankUseBody } from './giving.dto.js';
import { BankUse, FamilyMember } from './giving.entity.js';
import { BANK_ASKED } from './giving.events.js';
import type { BankView } from './giving.view.js';

/** How long laying by can be taken back. */
const UNDO_MS = 24 * 3_600_000;

type Me = Pick<Actor, 'personId'>;

/** The time bank (时间银行): hours laid by for one's own or a parent's later help. */
@Injectable()
export class BankService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(SavedPoints) private readonly saved: SavedPoints,
    @Inject(PointsService) private readonly points: PointsService,
    @Inject(PointsStatement) private readonly statement: PointsStatement,
    @Inject(OwnHelp) private readonly help: OwnHelp,
    @Inject(Committees) private readonly committees: Committees,
    @Inject(FamilyService) private readonly family: FamilyService,
    @Inject(BankUses) private readonly uses: BankUses,
  ) {}

  async mine(me: Me): Promise<BankView> {
    const rule = this.rule();
    const [saved, last, { balance }, family, uses, help] = await Promise.all([
      this.saved.balance(me.personId),
      this.saved.newest(me.personId, this.undoSince()),
      this.statement.account(me),
      this.family.list(me),
      this.uses.mine(me, rule.pointsPerHour),
      this.help.of(me.personId),
    ]);
    const asked = uses.filter(({ status }) => status === 'ASKED');
    const hours = Math.floor(saved / rule.pointsPerHour);
    return {
      hours,
      promisedHours: asked.reduce((sum, use) => sum + use.hours, 0),
      capHours: rule.bankHours,
      affordableHours: Math.max(
        0,
        Math.min(Math.floor(Math.max(0, balance) / rule.pointsPerHour), rule.bankHours - hours),
      ),
      pointsPerHour: rule.pointsPerHour,
      undo: last && {
        id: last.postingId,
        hours: Math.floor(last.points / rule.pointsPerHour),
        until: new Date(last.at.getTime() + UNDO_MS).toISOString(),
      },
      family,
      uses,
      help: help
        .filter(({ id, status }) => status !== 'WITHDRAWN' && !uses.some(({ requestId }) => requestId === id))
        .map(({ id, title, createdAt }) => ({ id, title, createdAt: createdAt.toISOString() })),
    };
  }

  /** Lays hours by. Throws `giving.bank_full` above the cap, and `points.insufficient`. */
  async save({ personId }: Me, hours: number): Promise<void> {
    const { pointsPerHour, bankHours } = this.rule();
    await this.db.transaction(async (tx) => {
      await this.saved.save(tx, {
        personId,
        points: hours * pointsPerHour,
        key: newId(),
        title: `存进时间银行 ${hours} 小时`,
        source: '以后请人帮忙时用，不会过期',
      });
      // The posting holds the account until the end: nobody saves past the cap in between.
      if ((await this.saved.balance(personId, tx)) > bankHours * pointsPerHour)
        throw new AppError('giving.bank_full');
    });
  }

  /**
   * Takes back what was laid by last, within a day: a slip of the finger must not cost points for ever. Throws
   * `http.not_found` for what is not hers, `giving.undo_late`, and `giving.hours_promised` when help has been promised from it.
   */
  async undo({ personId }: Me, postingId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (!(await this.saved.has(personId, postingId, tx))) throw notFound();
      const last = await this.saved.newest(personId, this.undoSince(), tx);
      if (last?.postingId !== postingId) throw new AppError('giving.undo_late');
      await this.points.restore(tx, postingId, newId(), '您撤回了');
      // As when laying by: the posting holds the account until the end.
      if ((await this.saved.balance(personId, tx)) < (await this.promised(tx, personId)))
        throw new AppError('giving.hours_promised');
    });
  }

  /** Asks for a request for help to be paid from the bank; the committee confirms the hours afterwards. */
  async ask({ personId }: Me, { requestId, hours, memberId }: BankUseBody): Promise<void> {
    const { pointsPerHour } = this.rule();
    const committee = await this.committees.of(personId);
    await this.db.transaction(async (tx) => {
      const request = await this.help.one(tx, personId, requestId);
      if (!request) throw new AppError('giving.not_help');
      if (memberId && !(await tx.existsBy(FamilyMember, { id: memberId, personId, endedAt: IsNull() })))
        throw notFound();
      const points = hours * pointsPerHour;
      const id = newId();
      const title = request.title.slice(0, 60);
      const row = {
        id,
        personId,
        requestId,
        memberId: memberId ?? null,
        committeeUnitId: committee.id,
        title,
        points,
      };
      await tx
        .insert(BankUse, {
          ...row,
          paid: null,
          status: 'ASKED',
          createdAt: this.clock.now(),
          decidedAt: null,
          decidedBy: null,
          reason: null,
        })
        .catch((error: unknown) => {
          throw error instanceof DuplicateKeyError ? new AppError('giving.already_asked') : error;
        });
      // With this one: what is promised altogether must lie in the bank.
      if ((await this.saved.balance(personId, tx)) < (await this.promised(tx, personId)))
        throw new AppError('points.insufficient');
      const payload = {
        id,
        personId,
        actorId: personId,
        unitId: committee.id,
        points,
        title,
        text: `${hours} 小时`,
      };
      await this.events.record(tx, { type: BANK_ASKED, subjectId: id, payload });
    });
  }

  async withdraw({ personId }: Me, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const open = { id, personId, status: 'ASKED' as const };
      const set = { status: 'WITHDRAWN' as const, decidedAt: this.clock.now() };
      if ((await updateWhere(tx, BankUse, open, set)) === 1) return;
      throw (await tx.existsBy(BankUse, { id, personId }))
        ? new AppError('giving.already_decided')
        : notFound();
    });
  }

  /** Points that help was asked to be paid from and that the committee has not decided on. */
  private async promised(tx: EntityManager, personId: string): Promise<number> {
    return (await tx.sum(BankUse, 'points', { personId, status: 'ASKED' })) ?? 0;
  }

  private undoSince(): Date {
    return new Date(this.clock.now().getTime() - UNDO_MS);
  }

  private rule(): GivingRule {
    return givingRuleOn(cityTime(this.clock.now()).date);
  }
}
