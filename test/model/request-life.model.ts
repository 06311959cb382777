import { ORDER_STATUSES, REQUEST_STATUSES } from '@linli/shared';
import fc from 'fast-check';
import { replayDifferences, resumeDue, unitId } from '../support/request-life.js';
import { type Detail, good, reportBody } from '../support/requests.js';
import { describeEachServer, type TestServer } from '../support/server.js';
import { applyOrderStep, applyStep } from './request.effects.js';
import { mayOrderStep, mayStep, type ModelOrder, type ModelRequest, type Who } from './request.rules.js';
import { PART_UNITS, People, SEQUENCES, TIERS, type Try, UNIT_SETS } from './request.tries.js';

/** Sequences of steps on each database; the whole proof takes 10,000. */
const RUNS = Number(process.env.MODEL_RUNS ?? 40);
const SEED = process.env.MODEL_SEED === undefined ? {} : { seed: Number(process.env.MODEL_SEED) };
const START = Date.parse('2026-11-24T09:00:00+08:00');
const DAY_MS = 86_400_000;

/** One sequence: two requests that live beside each other, in the model and in the product. */
class Run {
  private now = START;
  /** Deadlines that are asked for only ever grow. */
  private far = 100;
  readonly requests: ModelRequest[] = [];

  constructor(
    private readonly server: TestServer,
    private readonly people: People,
    private readonly seen: { statuses: Set<string>; orders: Set<string>; taken: number; refused: number },
  ) {}

  async begin(): Promise<void> {
    this.server.clock.set(new Date(START));
    for (const reporter of ['reporter', 'neighbour'] as const) {
      const caller = await this.people.as(reporter, this.now);
      const { id, status, tier } = await good(
        caller.post<Detail>('/api/v1/requests', reportBody({ tile: 'noise' })),
      );
      this.requests.push({
        id,
        reporter,
        status,
        tier,
        filed: false,
        suspensionBy: null,
        suspendedUntil: null,
        question: null,
        supporters: new Set(),
        orders: [],
        rated: new Set(),
        closedAt: 0,
        mergedInto: null,
      });
    }
    this.seen.statuses.add('SUBMITTED');
  }

  async take({ kind, who, on, lot }: Try): Promise<void> {
    if (kind === 'wait') await this.wait(lot % 4 === 0 ? 16 : 1);
    else if (kind.startsWith('order:'))
      await this.orderStep(kind.slice('order:'.length), who, this.requests[on]!, lot);
    else await this.requestStep(kind, who, on, lot);
  }

  /** The stored state is the model's, and the history tells the same. */
  async end(): Promise<void> {
    for (const request of this.requests) {
      const { body } = await (
        await this.people.as('supervisor', this.now)
      ).get<Detail>(`/api/v1/requests/${request.id}`);
      expect({ id: request.id, status: body.status }).toEqual({ id: request.id, status: request.status });
      const orders = Object.fromEntries(body.orders.map(({ id, status }) => [id, status]));
      expect(orders).toEqual(Object.fromEntries(request.orders.map(({ id, status }) => [id, status])));
      expect(await replayDifferences(this.server, request.id)).toEqual([]);
    }
  }

  private async wait(days: number): Promise<void> {
    this.now += days * DAY_MS;
    this.server.clock.set(new Date(this.now));
    await resumeDue(this.server);
    for (const request of this.requests) {
      if (request.status === 'SUSPENDED' && request.suspendedUntil! <= this.now) {
        Object.assign(request, { status: 'IN_PROGRESS', suspendedUntil: null });
      }
    }
  }

  private async requestStep(step: string, who: Who, on: 0 | 1, lot: number): Promise<void> {
    const request = this.requests[on]!;
    const into = this.requests[lot % 4 === 3 ? on : 1 - on]!;
    const units = UNIT_SETS[lot % UNIT_SETS.length]!;
    const tier = TIERS[lot % 3]!;
    const solved = lot % 2 === 0 ? 'YES' : 'NO';
    const given = { who, now: this.now, units, tier, into, solved };
    const orders = units.map((unit) => ({ unitId: unitId(unit), dueAt: this.at(2) }));
    const bodies: Record<string, object> = {
      merge: { intoId: into.id },
      dispatch: { orders },
      'ask-suspension': { reason: '等配件', until: this.at(1) },
      suspend: { until: this.at(1) },
      retier: { tier, reason: '换个办法' },
      rate: solved === 'YES' ? { solved, stars: 5 } : { solved },
      ask: { text: '是几栋几单元？' },
      answer: { text: '3 栋', photoIds: [] },
      comment: { text: '补一句' },
      'verify-pass': { photoIds: [] },
      'verify-fail': { photoIds: [], reason: '还没好' },
    };
    const body = bodies[step] ?? { reason: '说明一下' };
    const plain = ['accept', 'withdraw', 'file', 'read-answer', 'support'].includes(step) ? {} : body;
    const allowed = mayStep(who, step, request, given);
    const answer = await this.call<Detail>(who, `requests/${request.id}/${step}`, plain, allowed);
    if (!answer) return;
    applyStep(step, request, given);
    if (step === 'dispatch') this.adopt(request, answer.orders, null);
    this.look(request, answer.status);
  }

  private async orderStep(step: string, who: Who, request: ModelRequest, lot: number): Promise<void> {
    const order = request.orders[lot % Math.max(1, request.orders.length)];
    if (!order) return;
    const unit = PART_UNITS[lot % PART_UNITS.length]!;
    const bodies: Record<string, object> = {
      done: { text: '办完了', photoIds: [] },
      split: { unitId: unitId(unit) },
      'ask-extension': { reason: '等配件', dueAt: this.later() },
      'grant-extension': { dueAt: this.later() },
      'ask-suspension': { reason: '等配件', until: this.at(1) },
    };
    const plain = ['take', 'start'].includes(step) ? {} : (bodies[step] ?? { reason: '说明一下' });
    const dueAt = step === 'ask-extension' ? await this.dueAt(request, order) : 0;
    const allowed = mayOrderStep(who, step, request, order, { now: this.now, dueAt, unit });
    const answer = await this.call<Detail & { parts?: { id: string; unitId: string }[] }>(
      who,
      `orders/${order.id}/${step}`,
      plain,
      allowed,
    );
    if (!answer) return;
    applyOrderStep(step, request, order, who);
    if (step === 'split') this.adopt(request, answer.parts ?? [], order.id);
    for (const { status } of request.orders) this.seen.orders.add(status);
    this.seen.statuses.add(request.status);
  }

  /** Sends the step; what the model refuses must be refused with a reason, and the other way round. */
  private async call<T>(who: Who, path: string, body: object, allowed: boolean): Promise<T | null> {
    const { status, body: answer } = await (
      await this.people.as(who, this.now)
    ).post<T>(`/api/v1/${path}`, body);
    const told = { who, path, allowed, status, answer: status < 400 ? 'done' : answer };
    if (status < 400 !== allowed || status >= 500) throw new Error(JSON.stringify(told));
    if (allowed) this.seen.taken += 1;
    else this.seen.refused += 1;
    return allowed ? answer : null;
  }

  /** Orders the product has made, into the model. */
  private adopt(
    request: ModelRequest,
    made: readonly { id: string; unitId: string }[],
    parent: string | null,
  ): void {
    for (const { id, unitId: unit } of made) {
      if (request.orders.some((order) => order.id === id)) continue;
      const key = (['antai', 'municipal', 'community'] as const).find((name) => unitId(name) === unit)!;
      request.orders.push({ id, unit: key, parent, status: 'DISPATCHED', extension: false });
    }
  }

  private look(request: ModelRequest, status: string): void {
    if (status !== request.status) throw new Error(`${request.id} is ${status}, not ${request.status}`);
    this.seen.statuses.add(status);
    for (const order of request.orders) this.seen.orders.add(order.status);
  }

  private async dueAt(request: ModelRequest, order: ModelOrder): Promise<number> {
    const caller = await this.people.as('supervisor', this.now);
    const { orders } = await good(caller.get<Detail>(`/api/v1/requests/${request.id}`));
    return Date.parse(orders.find(({ id }) => id === order.id)!.dueAt);
  }

  private readonly at = (days: number): string => new Date(this.now + days * DAY_MS).toISOString();
  private readonly later = (): string => new Date(START + (this.far += 30) * DAY_MS).toISOString();
}

describeEachServer('the life of a request', (server) => {
  const seen = { statuses: new Set<string>(), orders: new Set<string>(), taken: 0, refused: 0 };
  afterAll(() => server().clock.set(null));

  it(`goes as the rules say in ${RUNS} random sequences of steps by random people, and its history tells the same`, async () => {
    const people = new People(server());
    await fc.assert(
      fc.asyncProperty(SEQUENCES, async (tries) => {
        const run = new Run(server(), people, seen);
        await run.begin();
        for (const one of tries) await run.take(one);
        await run.end();
      }),
      { numRuns: RUNS, endOnFailure: process.env.CI === 'true', ...SEED },
    );
    if (process.env.MODEL_RUNS) console.info(`${seen.taken} steps taken, ${seen.refused} refused`);
  }, 86_400_000);

  it('reaches every state', () => {
    if (RUNS < 5000) return expect(seen.statuses.size).toBeGreaterThan(4);
    expect([...seen.statuses].sort()).toEqual([...REQUEST_STATUSES].sort());
    expect([...seen.orders].sort()).toEqual([...ORDER_STATUSES].sort());
  });
});
