import type { RequestAction, RequestStatus, Role } from '@linli/shared';
import { REQUEST_STATUSES } from '@linli/shared';
import { Actor } from '../identity/index.js';
import { NOTHING_YET } from './report.service.js';
import type { ServiceRequest } from './request.entity.js';
import { mayRead, maySeeReporter, possibleActions, type RequestFacts, workedOnIt } from './request.policy.js';

const NOW = new Date('2026-11-20T02:00:00Z');
const DAY_MS = 86_400_000;
const HERE = '360702002001';

const request = (change: Partial<ServiceRequest> = {}): ServiceRequest => ({
  id: 'r',
  number: 'ZG20261120-000001',
  externalId: null,
  kind: 'REPORT',
  title: '灯不亮',
  text: '灯不亮',
  tile: 'lighting',
  serviceCode: null,
  catalogueId: null,
  tier: 'BIG',
  urgent: false,
  visibility: 'PUBLIC',
  anonymous: false,
  reporterId: 'chen',
  importedAuthor: null,
  address: '厚德路 12 号',
  lat: null,
  lng: null,
  gridCode: `${HERE}003`,
  communityCode: HERE,
  status: 'SUBMITTED',
  version: 1,
  box: null,
  stageAt: NOW,
  soonAt: null,
  dueAt: null,
  ...NOTHING_YET,
  createdAt: NOW,
  ...change,
});
const facts = (change: Partial<ServiceRequest> = {}, more: Partial<RequestFacts> = {}): RequestFacts => ({
  request: request(change),
  unitIds: [],
  supporting: false,
  rated: false,
  reporterRated: false,
  asked: null,
  now: NOW,
  ...more,
});
const someone = (personId: string, role?: Role, regionCode = HERE, unitId = 'unit'): Actor =>
  new Actor(personId, 'session', role ? [{ role, unitId, unitKind: 'CENTRE', regionCode }] : []);

const chen = someone('chen');
const neighbour = someone('zeng');
const community = someone('zhong', 'COMMUNITY_ADMIN');
const dispatcher = someone('li', 'DISPATCHER', '360702002');
const otherStreet = someone('ye', 'DISPATCHER', '360702001');
const gridWorker = someone('xie', 'GRID_WORKER');
const handler = someone('liu', 'HANDLER', HERE, 'antai');
const supervisor = someone('huang', 'SUPERVISOR', '360702');

describe('what the reporter may do', () => {
  it.each<[RequestStatus, RequestAction[]]>([
    ['SUBMITTED', ['withdraw', 'comment']],
    ['ACCEPTED', ['withdraw', 'comment']],
    ['IN_PROGRESS', ['comment']],
    ['HANDLED', ['comment']],
    ['CLOSED', ['rate', 'reopen', 'comment']],
    ['REJECTED', []],
    ['WITHDRAWN', []],
  ])('%s', (status, actions) => {
    expect(possibleActions(chen, facts({ status, closedAt: NOW }))).toEqual(actions);
  });

  it('is to rate each closing once and to reopen for 15 days', () => {
    const closed = (days: number): Partial<ServiceRequest> => ({
      status: 'CLOSED',
      closedAt: new Date(NOW.getTime() - days * DAY_MS),
    });
    expect(possibleActions(chen, facts(closed(15), { rated: true }))).toEqual(['reopen', 'comment']);
    expect(possibleActions(chen, facts(closed(15.01)))).toEqual(['rate', 'comment']);
  });
});

describe('what others may do', () => {
  it('is to support a public one, once, and never with a word about closed ones', () => {
    expect(possibleActions(neighbour, facts())).toEqual(['support']);
    expect(possibleActions(neighbour, facts({}, { supporting: true }))).toEqual(['comment']);
    expect(possibleActions(neighbour, facts({ status: 'CLOSED' }))).toEqual([]);
    expect(possibleActions(neighbour, facts({ visibility: 'PRIVATE' }))).toEqual([]);
    expect(possibleActions(null, facts())).toEqual([]);
  });

  it('follows role and region', () => {
    const staff = (actor: Actor, status: RequestStatus, box: ServiceRequest['box'] = null): RequestAction[] =>
      possibleActions(actor, facts({ status, box })).filter(
        (action) => !['ask', 'comment', 'support', 'reclassify'].includes(action),
      );
    expect(staff(community, 'SUBMITTED')).toEqual(['accept', 'reject', 'merge']);
    expect(staff(dispatcher, 'ACCEPTED')).toEqual([
      'merge',
      'file',
      'dispatch',
      'makeTask',
      'retier',
      'deliberate',
    ]);
    expect(staff(dispatcher, 'IN_PROGRESS')).toEqual(['askSuspension', 'retier', 'deliberate']);
    expect(staff(dispatcher, 'IN_PROGRESS', 'returned')).toEqual([
      'redispatch',
      'askSuspension',
      'retier',
      'deliberate',
    ]);
    expect(staff(dispatcher, 'DELIBERATING')).toEqual(['retier']);
    expect(staff(supervisor, 'SUSPENDED')).toEqual(['resume']);
    expect(staff(gridWorker, 'HANDLED')).toEqual(['verifyPass', 'verifyFail']);
    expect(staff(supervisor, 'CLOSED')).toEqual(['survey', 'reopen']);
    for (const status of REQUEST_STATUSES) {
      expect(staff(otherStreet, status, 'returned')).toEqual([]);
      expect(staff(handler, status, 'returned')).toEqual([]);
    }
  });

  it('is never to decide what they or their unit asked for', () => {
    const waiting = (askedBy: string, unitId: string | null = null): RequestFacts =>
      facts({ status: 'IN_PROGRESS', suspension: 'ASKED' }, { asked: { askedBy, unitId } });
    const may = (actor: Actor, known: RequestFacts): boolean =>
      ['suspend', 'denySuspension'].every((action) =>
        possibleActions(actor, known).includes(action as RequestAction),
      );
    expect(may(supervisor, waiting('liu', 'antai'))).toBe(true);
    expect(may(dispatcher, waiting('liu', 'antai'))).toBe(true);
    expect(may(dispatcher, waiting('li'))).toBe(false);
    expect(may(someone('other', 'DISPATCHER', HERE, 'antai'), waiting('liu', 'antai'))).toBe(false);
    expect(may(community, waiting('liu', 'antai'))).toBe(false);
  });

  it('is never to verify what they or their unit did', () => {
    const handled = (more: Partial<ServiceRequest>, unitIds: string[] = []): RequestFacts =>
      facts({ status: 'HANDLED', ...more }, { unitIds });
    const both = someone('both', 'GRID_WORKER', HERE, 'antai');
    for (const [actor, known] of [
      [both, handled({}, ['antai'])],
      [both, handled({ teamUnitId: 'antai' })],
      [gridWorker, handled({ participantIds: ['xie'] })],
    ] as const) {
      expect(workedOnIt(actor, known)).toBe(true);
      expect(possibleActions(actor, known)).not.toContain('verifyPass');
      expect(possibleActions(actor, known)).not.toContain('verifyFail');
    }
    expect(possibleActions(gridWorker, handled({}, ['antai']))).toContain('verifyPass');
  });
});

describe('who may read', () => {
  it('is everybody for public ones, those concerned for private ones', () => {
    const secret = facts({ visibility: 'PRIVATE' }, { unitIds: ['antai'] });
    expect([chen, community, dispatcher, gridWorker, handler].map((who) => mayRead(who, secret))).toEqual(
      Array(5).fill(true),
    );
    expect(
      [null, neighbour, otherStreet, someone('lai', 'HANDLER', HERE, 'rongda')].map((who) =>
        mayRead(who, secret),
      ),
    ).toEqual(Array(4).fill(false));
    expect(mayRead(null, facts())).toBe(true);
  });

  it('leaves out what was refused, withdrawn or imported', () => {
    for (const status of ['REJECTED', 'WITHDRAWN'] as const) {
      expect(mayRead(neighbour, facts({ status }))).toBe(false);
      expect(mayRead(chen, facts({ status }))).toBe(true);
    }
    const imported = facts({ externalId: '1', reporterId: null, communityCode: null, gridCode: null });
    expect([null, neighbour, community].map((who) => mayRead(who, imported))).toEqual([false, false, false]);
  });

  it('learns the reporter only with the right to it, there; the handler never', () => {
    const anonymous = facts({ anonymous: true }, { unitIds: ['antai'] });
    expect(maySeeReporter(community, anonymous)).toBe(true);
    for (const who of [null, neighbour, handler, gridWorker, supervisor, otherStreet]) {
      expect(maySeeReporter(who, anonymous)).toBe(false);
      expect(maySeeReporter(who, facts())).toBe(false);
    }
  });
});
