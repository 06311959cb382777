import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import {
  Database,
  DuplicateKeyError,
  findRows,
  insertRow,
  updateWhere,
} from '../../platform/database/index.js';
import { EventRecorder } from '../../platform/events/index.js';
import { AppError, notFound } from '../../platform/http/index.js';
import { isTile } from '../catalogue/index.js';
import { FileService } from '../file/index.js';
import type { Actor } from '../identity/index.js';
import { ReportService } from '../request/index.js';
import { ItemPlace } from './item.place.js';
import type { PatrolItemBody } from './patrol.dto.js';
import { PatrolItem, type Outcome, PatrolPlan, PatrolRound, PatrolStop } from './patrol.entity.js';
import type { HandledOnSpotPayload, PatrolFiledPayload } from './patrol.events.js';
import { momentOf, worse } from '../../platform/phone-clock/index.js';
import { RoundService } from './round.service.js';

/** Pictures of what was found, and of the same place put right. */
export const ITEM_PHOTOS = 'patrol-item';
export const ITEM_AFTER_PHOTOS = 'patrol-item-after';

/** What is found on rounds. */
@Injectable()
export class ItemService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(EventRecorder) private readonly events: EventRecorder,
    @Inject(FileService) private readonly files: FileService,
    @Inject(ReportService) private readonly reports: ReportService,
    @Inject(RoundService) private readonly rounds: RoundService,
    @Inject(ItemPlace) private readonly places: ItemPlace,
  ) {}

  /**
   * Takes a finding once and answers its id. The same id again changes nothing; the same words at the same stop of the
   * same round under another id (a phone that was set up anew) are the finding we have.
   */
  async add(actor: Actor, roundId: string, body: PatrolItemBody): Promise<string> {
    const round = await this.rounds.open(actor, roundId);
    check(body);
    const before = await this.known(actor, body, roundId);
    if (before) return before.id;
    const [plan] = await findRows(this.db.read, PatrolPlan, { id: round.planId });
    const stop = body.stopId ? await this.stop(body.stopId, round.planId) : null;
    const place = await this.places.of(body, stop, plan!);
    const { at, phoneAt, receivedAt, clockOff } = momentOf(body, this.clock.now());
    const item: PatrolItem = {
      id: body.id,
      roundId,
      stopId: stop?.id ?? null,
      personId: actor.personId,
      tile: body.tile,
      text: body.text,
      ...place,
      outcome: body.outcome as Outcome,
      handledText: body.outcome === 'HANDLED' ? (body.handledText ?? null) : null,
      requestId: null,
      at,
      phoneAt,
      receivedAt,
      fingerprint: fingerprintOf(body, roundId),
    };
    try {
      await this.db.transaction(async (tx) => {
        await (item.outcome === 'FILED'
          ? this.file(tx, actor, round, item, body)
          : this.record(tx, round, item, body));
        const counted = { items: () => 'items + 1', clockOff: worse(round.clockOff, clockOff) };
        await updateWhere(tx, PatrolRound, { id: roundId }, counted);
      });
      return item.id;
    } catch (error) {
      const faster = wasTaken(error) ? await this.known(actor, body, roundId) : undefined;
      if (faster) return faster.id;
      throw error;
    }
  }

  /** It becomes a request with who found it as its reporter, in the same transaction; a volunteer’s is a neighbour’s. */
  private async file(
    tx: EntityManager,
    actor: Actor,
    round: PatrolRound,
    item: PatrolItem,
    { photoIds }: PatrolItemBody,
  ): Promise<void> {
    const { address, lat, lng, gridCode, communityCode, tile, text } = item;
    const request = await this.reports.enter(
      tx,
      actor,
      {
        kind: 'REPORT',
        tile,
        text,
        place: { address, lat, lng, gridCode, communityCode },
        photoIds,
        visibility: 'PUBLIC',
        anonymous: false,
      },
      round.shiftId ? {} : { role: 'GRID_WORKER', unitId: round.unitId },
    );
    await insertRow(tx, PatrolItem, { ...item, requestId: request.id });
    const payload: PatrolFiledPayload = {
      itemId: item.id,
      roundId: round.id,
      personId: actor.personId,
      requestId: request.id,
    };
    await this.events.record(tx, { type: 'patrol.filed', subjectId: item.id, payload });
  }

  /** It was put right on the spot: for the record only. */
  private async record(
    tx: EntityManager,
    round: PatrolRound,
    item: PatrolItem,
    { photoIds, afterPhotoIds }: PatrolItemBody,
  ): Promise<void> {
    await insertRow(tx, PatrolItem, item);
    await this.files.attach(tx, photoIds, item.personId, { type: ITEM_PHOTOS, id: item.id });
    await this.files.attach(tx, afterPhotoIds, item.personId, { type: ITEM_AFTER_PHOTOS, id: item.id });
    const { tile, text, address, lat, lng, gridCode, communityCode, personId } = item;
    const payload: HandledOnSpotPayload = {
      itemId: item.id,
      roundId: round.id,
      personId,
      unitId: round.unitId,
      tile,
      text,
      handledText: item.handledText ?? '',
      address,
      lat,
      lng,
      gridCode,
      communityCode,
      at: item.at.toISOString(),
    };
    await this.events.record(tx, { type: 'patrol.handled-on-spot', subjectId: item.id, payload });
  }

  private async known(actor: Actor, body: PatrolItemBody, roundId: string): Promise<PatrolItem | undefined> {
    const [same] = await findRows(this.db.read, PatrolItem, { id: body.id });
    if (same && same.personId !== actor.personId) throw notFound();
    if (same) return same;
    const fingerprint = fingerprintOf(body, roundId);
    return (await findRows(this.db.read, PatrolItem, { fingerprint }))[0];
  }

  private async stop(id: string, planId: string): Promise<PatrolStop> {
    const [stop] = await findRows(this.db.read, PatrolStop, { id, planId });
    if (!stop) throw notFound();
    return stop;
  }
}

/** The same finding was faster: it holds the id, or already has the pictures. */
const wasTaken = (error: unknown): boolean =>
  error instanceof DuplicateKeyError || (error instanceof AppError && error.code === 'file.not_yours');

function check({ tile, outcome, handledText, photoIds, afterPhotoIds }: PatrolItemBody): void {
  const fields: { path: string; detail: string }[] = [];
  if (!isTile(tile)) fields.push({ path: 'tile', detail: '没有这一类，请重新选' });
  if (outcome === 'HANDLED') {
    if (!handledText) fields.push({ path: 'handledText', detail: '写一句怎么处理的' });
    if (photoIds.length === 0) fields.push({ path: 'photoIds', detail: '当场处理的，先拍一张处理前' });
    if (afterPhotoIds.length === 0) fields.push({ path: 'afterPhotoIds', detail: '还差一张处理好的照片' });
  } else if (afterPhotoIds.length > 0) {
    fields.push({ path: 'afterPhotoIds', detail: '交给社区的不用处理后的照片' });
  }
  if (fields.length > 0) throw new AppError('request.invalid', { fields });
}

function fingerprintOf({ stopId, tile, outcome, text }: PatrolItemBody, roundId: string): string {
  const words = text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
  return createHash('sha256')
    .update([roundId, stopId ?? '', tile, outcome, words].join('\n'))
    .digest('hex');
}
