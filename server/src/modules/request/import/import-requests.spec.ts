import { describeEachDatabase } from '../../../../../test/support/databases.js';
import { entities } from '../../../entities.js';
import { migrations } from '../../../migrations/index.js';
import { type Database, migrateUp } from '../../../platform/database/index.js';
import { OutboxEvent } from '../../../platform/events/index.js';
import { RequestHistory } from '../history.entity.js';
import { ServiceRequest } from '../request.entity.js';
import { importRequests, type ImportResult } from './import-requests.js';

const NOW = new Date('2026-11-20T00:00:00Z');

const message = (id: string, change: object = {}): string =>
  JSON.stringify({
    id,
    author: 'A0001',
    title: '小区路灯不亮',
    createdAt: '2019-04-25T09:32:09+08:00',
    text: '路灯坏了很久了，晚上出门很危险。',
    reply: '您好，已经请人修好。',
    repliedAt: '2019-05-10T14:56:00+08:00',
    ...change,
  });

describeEachDatabase('importRequests', (databases) => {
  let database: Database;
  const run = (lines: string[]): Promise<ImportResult> => {
    async function* source(): AsyncGenerator<string> {
      yield* lines;
    }
    return importRequests(database, source(), { now: NOW });
  };
  const many = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, n) => message(`m${from + n}`));

  beforeEach(async () => {
    database = await databases.open(await databases.freshUrl(), { entities, migrations });
    await migrateUp(database);
  });

  it('makes a closed request with its history, without a person, a place or an event', async () => {
    expect(await run([message('2549')])).toEqual({ read: 1, added: 1, present: 0, bad: [] });
    const [request] = await database.read.find(ServiceRequest);
    expect(request).toMatchObject({
      number: 'ZG20190425-000001',
      externalId: '2549',
      importedAuthor: 'A0001',
      reporterId: null,
      communityCode: null,
      visibility: 'PRIVATE',
      status: 'CLOSED',
      tile: 'lighting',
      box: null,
      version: 5,
      createdAt: new Date('2019-04-25T01:32:09Z'),
      closedAt: new Date('2019-05-10T06:56:00Z'),
    });
    const history = await database.read.find(RequestHistory, { order: { seq: 'ASC' } });
    expect(
      history.map(({ seq, action, fromStatus, toStatus }) => [seq, action, fromStatus, toStatus]),
    ).toEqual([
      [1, 'submit', null, 'SUBMITTED'],
      [2, 'accept', 'SUBMITTED', 'ACCEPTED'],
      [3, 'dispatch', 'ACCEPTED', 'IN_PROGRESS'],
      [4, 'handled', 'IN_PROGRESS', 'HANDLED'],
      [5, 'verifyPass', 'HANDLED', 'CLOSED'],
    ]);
    expect(history.map(({ publicText }) => publicText)).toEqual([
      null,
      null,
      null,
      '您好，已经请人修好。',
      null,
    ]);
    expect(await database.read.count(OutboxEvent)).toBe(0);
  });

  it('changes nothing the second time, and goes on where a run broke off', async () => {
    await run(many(0, 250));
    const before = await database.read.find(ServiceRequest, { order: { id: 'ASC' } });
    expect(await run(many(0, 250))).toMatchObject({ added: 0, present: 250, bad: [] });
    expect(await database.read.find(ServiceRequest, { order: { id: 'ASC' } })).toEqual(before);

    expect(await run(many(0, 600))).toMatchObject({ added: 350, present: 250 });
    const numbers = (await database.read.find(ServiceRequest)).map(({ number }) => number).sort();
    expect(new Set(numbers).size).toBe(600);
    expect(numbers.at(-1)).toBe('ZG20190425-000600');
  });

  it('reports bad lines with number and reason and loses nothing else', async () => {
    const { bad, ...rest } = await run([
      `\uFEFF${message('a')}`,
      '{"id": "b"',
      '',
      message('c', { reply: '' }),
      message('d', { createdAt: '2019-04-25 09:32' }),
      message('e', { title: '长'.repeat(61) }),
      message('a', { title: '又一次' }),
      message('f', { repliedAt: '2019-04-01T00:00:00+08:00' }),
      message('g', { repliedAt: '2030-01-01T00:00:00+08:00' }),
      message('h', { text: 7 }),
      '[]',
      message('i'),
    ]);
    expect(rest).toEqual({ read: 11, added: 2, present: 0 });
    expect(bad).toEqual([
      { line: 2, reason: 'not valid JSON' },
      { line: 4, reason: 'reply is empty' },
      { line: 5, reason: 'createdAt is not an ISO 8601 time with a zone' },
      { line: 6, reason: 'title is longer than 60 characters' },
      { line: 7, reason: 'same id as line 1' },
      { line: 8, reason: 'repliedAt is before createdAt' },
      { line: 9, reason: 'repliedAt is in the future' },
      { line: 10, reason: 'text is not text' },
      { line: 11, reason: 'not an object' },
    ]);
    const kept = await database.read.find(ServiceRequest, { order: { externalId: 'ASC' } });
    expect(kept.map(({ externalId }) => externalId)).toEqual(['a', 'i']);
  });

  it('run twice at once still takes every message once', async () => {
    const results = await Promise.all([run(many(0, 300)), run(many(0, 300))]);
    expect(results.map(({ bad }) => bad)).toEqual([[], []]);
    expect(results[0]!.added + results[1]!.added).toBe(300);
    expect(await database.read.count(ServiceRequest)).toBe(300);
    expect(await database.read.count(RequestHistory)).toBe(1500);
  });
});
