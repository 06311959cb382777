import { randomUUID } from 'node:crypto';
import { addMissingFacts, recompute, verify } from '../../server/src/modules/indicator/index.js';
import {
  type Chronicle,
  ChronicleService,
  type ChronicleStep,
} from '../../server/src/modules/request/index.js';
import { SurveyReminders } from '../../server/src/modules/request/survey/survey.reminders.js';
import { demoId } from '../../server/src/demo/demo-id.js';
import { Database } from '../../server/src/platform/database/index.js';
import type { TestServer } from './server.js';

/** What a random life of a request is made of; everything else about it stays the same. */
export interface Life {
  /** Handled after so many hours; null: not handled. The deadline is five working days. */
  readonly hours: number | null;
  readonly returns: boolean;
  readonly fails: boolean;
  readonly answers: readonly {
    readonly solved: 'YES' | 'PARTLY' | 'NO';
    readonly stars: number;
    readonly contacted: boolean | null;
  }[];
  readonly reopened: boolean;
}

const person = (key: string): string => demoId(`person:${key}`);
const HOUR_MS = 3_600_000;

function stepsOf(life: Life, filed: Date, unitId: string): ChronicleStep[] {
  let at = filed;
  const next = (hours = 0.01): Date => (at = new Date(at.getTime() + hours * HOUR_MS));
  const staff = { actorId: person('zhong') };
  const unit = { actorId: person('liu'), unitId };
  const steps: ChronicleStep[] = [
    { action: 'accept', at: filed, ...staff },
    { action: 'dispatch', at: next(), ...staff, toUnitId: unitId },
  ];
  if (life.returns) {
    steps.push({ action: 'return', at: next(), ...unit, text: '不归我们' });
    steps.push({ action: 'dispatch', at: next(), ...staff, toUnitId: unitId });
  }
  steps.push({ action: 'take', at: next(), ...unit });
  if (life.hours === null) return steps;
  steps.push({ action: 'done', at: next(life.hours), ...unit, text: '好了' });
  if (life.fails) {
    steps.push({ action: 'verifyFail', at: next(), ...staff, text: '还没好' });
    steps.push({ action: 'done', at: next(), ...unit, text: '真好了' });
  }
  steps.push({ action: 'verifyPass', at: next(), ...staff });
  for (const [n, { solved, stars, contacted }] of life.answers.entries()) {
    const actorId = person(['chen', 'zeng', 'luo'][n]!);
    const said = {
      solved,
      ...(solved === 'NO' ? {} : { stars }),
      ...(contacted === null ? {} : { contacted }),
    };
    steps.push({ action: 'rate', at: next(), actorId, ...said });
  }
  if (life.reopened) steps.push({ action: 'reopen', at: next(), actorId: person('chen'), text: '没好' });
  return steps;
}

/** Enters these lives as requests that were filed at a time, and makes their facts; gives back their ids. */
export async function enterLives(server: TestServer, lives: readonly Life[], filed: Date): Promise<string[]> {
  const database = server.app.get(Database);
  const chronicles = lives.map((life): Chronicle => {
    return {
      id: randomUUID(),
      kind: 'REPORT',
      title: '灯不亮',
      text: '灯不亮',
      tile: 'lighting',
      urgent: false,
      visibility: 'PRIVATE',
      anonymous: false,
      createdAt: filed,
      address: '厚德路',
      lat: null,
      lng: null,
      gridCode: null,
      communityCode: '360702002001',
      reporterId: person('chen'),
      supporterIds: [person('zeng'), person('luo')],
      photoIds: [],
      steps: stepsOf(life, filed, demoId('unit:antai')),
    };
  });
  await database.transaction(async (tx) => {
    await server.app.get(ChronicleService).enterAll(tx, chronicles);
    while ((await addMissingFacts(tx)) > 0);
  });
  return chronicles.map(({ id }) => id);
}

/** How many stored figures are not what the history says. */
export const differences = (server: TestServer): Promise<number> => verify(server.app.get(Database));

/** Makes all figures anew; says how many were different. */
export const mend = (server: TestServer): Promise<number> => recompute(server.app.get(Database));

/** Spoils one figure of a request, as a bug or a hand in the database would. */
export async function spoil(server: TestServer, requestId: string): Promise<void> {
  const database = server.app.get(Database);
  await database.transaction((tx) =>
    tx.query('UPDATE request_fact SET handled_at = NULL, answers = answers + 1 WHERE request_id = ?', [
      requestId,
    ]),
  );
}

/** Lets two days pass for a closed request, at noon, and runs the reminders of the survey. */
export async function remindOfSurveys(server: TestServer, requestId: string): Promise<void> {
  const database = server.app.get(Database);
  const now = server.clock.now();
  const noon = new Date(`${new Date(now.getTime() + 8 * HOUR_MS).toISOString().slice(0, 10)}T04:00:00Z`);
  await database.transaction((tx) =>
    tx.query('UPDATE service_request SET closed_at = ? WHERE id = ?', [
      new Date(noon.getTime() - 49 * HOUR_MS),
      requestId,
    ]),
  );
  await server.app.get(SurveyReminders).remind(noon);
}
