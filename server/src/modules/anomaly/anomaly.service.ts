import { Inject, Injectable } from '@nestjs/common';
import { ANOMALY_KIND_LABELS, ANOMALY_STATUS_LABELS, type AnomalyStatus } from '@linli/shared';
import { In, Like } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, updateWhere } from '../../platform/database/index.js';
import { AppError, notFound, wrongField } from '../../platform/http/index.js';
import { type Actor, PersonService } from '../identity/index.js';
import { RegionService } from '../region/index.js';
import { UnitService } from '../unit/index.js';
import { HandRecords, ServiceTrail } from '../volunteer/index.js';
import type { DecideAnomalyBody } from './anomaly.dto.js';
import { Anomaly } from './anomaly.entity.js';
import type { AnomalyRecordView, AnomalyView } from './anomaly.view.js';
import { whyText } from './anomaly.words.js';

const MOST = 200;

/** The supervisor's list of what looks odd about hours, what each rests on, and what she made of it. */
@Injectable()
export class AnomalyService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PersonService) private readonly people: PersonService,
    @Inject(UnitService) private readonly units: UnitService,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(ServiceTrail) private readonly trail: ServiceTrail,
    @Inject(HandRecords) private readonly records: HandRecords,
  ) {}

  /** Those nobody looked at first, then newest first; at most 200. */
  async list(actor: Actor): Promise<AnomalyView[]> {
    const codes = actor.hats('points.supervise').map(({ regionCode }) => regionCode);
    const rows = await this.db.read.find(Anomaly, {
      where: codes.map((code) => ({ communityCode: Like(`${code}%`) })),
      order: { foundAt: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const rank = ({ status }: Anomaly): number => (status === 'OPEN' ? 0 : status === 'LOOKED' ? 1 : 2);
    return this.present(rows.sort((a, b) => rank(a) - rank(b)));
  }

  /** The records behind one, oldest first. */
  async evidence(actor: Actor, id: string): Promise<AnomalyRecordView[]> {
    const { recordIds } = await this.reached(actor, id);
    const rows = await this.trail.byIds(recordIds);
    const names = await this.people.refs(
      rows.flatMap((row) => [row.personId, row.decidedBy ?? row.personId]),
    );
    return rows
      .sort((a, b) => a.startAt.getTime() - b.startAt.getTime())
      .map((row) => ({
        recordId: row.recordId,
        person: names.get(row.personId)?.displayName ?? '',
        title: row.title,
        startAt: row.startAt.toISOString(),
        minutes: row.minutes,
        evidence: row.evidence,
        confirmedBy: names.get(row.decidedBy ?? '')?.displayName ?? null,
        counts: row.status === 'CONFIRMED',
      }));
  }

  /** Says what was made of it; withdrawn hours are taken back at once, and their points with them. */
  async decide(actor: Actor, id: string, body: DecideAnomalyBody): Promise<AnomalyView> {
    const before = await this.reached(actor, id);
    const status = body.status as AnomalyStatus;
    if (before.people.includes(actor.personId)) throw new AppError('hours.own_answer');
    const taken = status === 'WITHDRAWN' ? body.recordIds : [];
    if (status === 'WITHDRAWN' && taken.length === 0) throw wrongField('recordIds', '请选要撤回的时长。');
    if (taken.some((one) => !before.recordIds.includes(one))) throw notFound();
    await this.db.transaction(async (tx) => {
      const set = { status, note: body.note, decidedBy: actor.personId, decidedAt: this.clock.now() };
      const open = { id, status: In(['OPEN', 'LOOKED'] as const) };
      if ((await updateWhere(tx, Anomaly, open, set)) === 0) throw new AppError('anomaly.decided');
      for (const recordId of [...taken].sort())
        await this.records.withdraw(tx, recordId, actor.personId, body.note);
    });
    const [view] = await this.present([await this.db.read.findOneByOrFail(Anomaly, { id })]);
    return view!;
  }

  private async reached(actor: Actor, id: string): Promise<Anomaly> {
    const row = await this.db.read.findOneBy(Anomaly, { id });
    if (!row || !actor.covers('points.supervise', row.communityCode)) throw notFound();
    return row;
  }

  private async present(rows: readonly Anomaly[]): Promise<AnomalyView[]> {
    const [names, units, communities] = await Promise.all([
      this.people.refs(
        rows.flatMap(({ people, decidedBy }) => [...people, ...(decidedBy ? [decidedBy] : [])]),
      ),
      this.units.names(
        this.db.read,
        rows.flatMap(({ unitId }) => unitId ?? []),
      ),
      this.regions.names(rows.map(({ communityCode }) => communityCode)),
    ]);
    const name = (id: string): string => names.get(id)?.displayName ?? '';
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      kindLabel: ANOMALY_KIND_LABELS[row.kind],
      why: whyText(row.kind, row.people.map(name), units.get(row.unitId ?? '') ?? null, row.figures),
      communityName: communities.get(row.communityCode) ?? '',
      records: row.recordIds.length,
      status: row.status,
      statusLabel: ANOMALY_STATUS_LABELS[row.status],
      foundAt: row.foundAt.toISOString(),
      decidedBy: row.decidedBy && name(row.decidedBy),
      note: row.note,
      can: row.status === 'OPEN' || row.status === 'LOOKED' ? ['decide'] : [],
    }));
  }
}
