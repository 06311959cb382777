import { Inject, Injectable } from '@nestjs/common';
import { cityTime } from '@linli/shared';
import { type EntityManager, In } from 'typeorm';
import { OrderExtension, RequestQuestion, RequestSuspension } from '../asks.entity.js';
import { RequestHistory } from '../history.entity.js';
import { WorkOrder } from '../order.entity.js';
import { insertRow, updateWhere } from '../../../platform/database/index.js';
import { RequestRating, RequestSupport, ServiceRequest } from '../request.entity.js';
import { lineOf } from '../request.line.js';
import { takeNumbers } from '../request.number.js';
import { RequestPhotos } from '../request.photos.js';
import { indexRequests } from '../search/search.index.js';
import type { Chronicle } from './chronicle.js';
import { retell } from './retell.js';
import type { Retold } from './retold.js';

/** Rows of one INSERT, so that no statement has more parameters than a database takes. */
const ROWS_A_STATEMENT = 100;

/** Enters requests that have a past, without telling anybody: no events, no messages. */
@Injectable()
export class ChronicleService {
  constructor(@Inject(RequestPhotos) private readonly photos: RequestPhotos) {}

  /** Which of these requests are there already. */
  async present(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.find(ServiceRequest, { where: { id: In([...ids]) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  /** Writes many requests without pictures, in few statements; best in the order in which they were reported. */
  async enterAll(tx: EntityManager, chronicles: readonly Chronicle[]): Promise<void> {
    const numbers = new Map<string, string[]>();
    for (const [day, some] of byDay(chronicles)) {
      numbers.set(day, await takeNumbers(tx, some[0]!.createdAt, some.length));
    }
    const told = chronicles.map((one) => retell(one, numbers.get(dayOf(one))!.shift()!));
    await write(tx, told, chronicles);
    for (const each of told) await absorb(tx, each);
  }

  /** Writes one request with all that happened to it; its pictures must be there and unbound. */
  async enter(tx: EntityManager, chronicle: Chronicle): Promise<void> {
    const [number] = await takeNumbers(tx, chronicle.createdAt, 1);
    const { photos, ...rows } = retell(chronicle, number!);
    await write(tx, [rows], [chronicle]);
    await absorb(tx, rows);
    const { id: requestId } = chronicle;
    await this.photos.attach(
      tx,
      { personId: chronicle.reporterId },
      chronicle.photoIds,
      'request',
      requestId,
    );
    for (const { type, id, ownerId, photoIds } of photos) {
      await this.photos.attach(tx, { personId: ownerId }, photoIds, type, id);
    }
  }
}

const dayOf = ({ createdAt }: Chronicle): string => cityTime(createdAt).date;

/** Always in the order of days: two that enter at once wait for each other instead of blocking each other. */
function byDay(chronicles: readonly Chronicle[]): [string, Chronicle[]][] {
  const days = new Map<string, Chronicle[]>();
  for (const one of chronicles) days.set(dayOf(one), [...(days.get(dayOf(one)) ?? []), one]);
  return [...days].sort(([a], [b]) => a.localeCompare(b));
}

async function write(
  tx: EntityManager,
  told: readonly Omit<Retold, 'photos'>[],
  chronicles: readonly Chronicle[],
): Promise<void> {
  const insert = async <T extends object>(entity: new () => T, rows: readonly T[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
      await tx.insert(entity, rows.slice(at, at + ROWS_A_STATEMENT) as never);
    }
  };
  await insert(
    ServiceRequest,
    told.map(({ request }) => request),
  );
  await indexRequests(
    tx,
    told.map(({ request }) => request),
  );
  await insert(
    RequestHistory,
    told.flatMap(({ history }) => history),
  );
  await insert(
    WorkOrder,
    told.flatMap(({ orders }) => orders),
  );
  await insert(
    RequestSuspension,
    told.flatMap(({ suspensions }) => suspensions),
  );
  await insert(
    RequestQuestion,
    told.flatMap(({ questions }) => questions),
  );
  await insert(
    OrderExtension,
    told.flatMap(({ extensions }) => extensions),
  );
  await insert(
    RequestRating,
    told.flatMap(({ ratings }) => ratings),
  );
  await insert(
    RequestSupport,
    chronicles.flatMap(({ id: requestId, createdAt, supporterIds }) =>
      supporterIds.map((personId) => ({ requestId, personId, createdAt })),
    ),
  );
}

/** What a merged request leaves in the one it is handled with: a line, and its reporter as a follower. */
async function absorb(tx: EntityManager, { request, history }: Omit<Retold, 'photos'>): Promise<void> {
  const { mergedIntoId: id, reporterId: personId, number } = request;
  if (id === null || personId === null) return;
  const { at, actorId, role, unitId } = history.at(-1)!;
  const set = { version: () => 'version + 1', supporters: () => 'supporters + 1' };
  await updateWhere(tx, ServiceRequest, { id }, set);
  const into = await tx.findOneByOrFail(ServiceRequest, { id });
  const signed = { actorId, role, unitId, publicText: number };
  await insertRow(tx, RequestHistory, lineOf(into, 'absorb', into.status, at, signed));
  await insertRow(tx, RequestSupport, { requestId: id, personId, createdAt: at });
}
