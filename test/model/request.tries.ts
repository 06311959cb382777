import fc from 'fast-check';
import type { Caller, TestServer } from '../support/server.js';
import type { UnitKey, Who } from './request.rules.js';

const PEOPLE: Record<Who, string> = {
  reporter: '陈阿姨',
  neighbour: '曾叔叔',
  community: '钟女士',
  dispatcher: '李女士',
  handler: '刘师傅',
  otherHandler: 'person:wen',
  gridWorker: '谢女士',
  supervisor: '黄先生',
  otherStreet: 'person:ye',
};

/** One step somebody tries. `lot` picks among orders, units, tiers. */
export interface Try {
  kind: string;
  who: Who;
  on: 0 | 1;
  lot: number;
}

const REQUEST_STEPS = [
  'accept',
  'reject',
  'withdraw',
  'file',
  'merge',
  'dispatch',
  'ask-suspension',
  'suspend',
  'deny-suspension',
  'resume',
  'retier',
  'verify-pass',
  'verify-fail',
  'rate',
  'reopen',
  'ask',
  'answer',
  'read-answer',
  'comment',
  'support',
];
const ORDER_STEPS = [
  'take',
  'start',
  'done',
  'return',
  'recall',
  'insist',
  'insist-part',
  'cancel',
  'split',
  'ask-extension',
  'grant-extension',
  'deny-extension',
  'ask-suspension',
];
const WHO = Object.keys(PEOPLE) as Who[];

/** The way a request usually goes, so that later states are visited as often as early ones. */
const USUAL: [string, Who][] = [
  ['accept', 'community'],
  ['dispatch', 'dispatcher'],
  ['order:take', 'handler'],
  ['order:done', 'handler'],
  ['verify-pass', 'dispatcher'],
  ['rate', 'reporter'],
];

const oneTry = (kinds: string[]): fc.Arbitrary<Try> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.constantFrom(...WHO),
    on: fc.constantFrom(0 as const, 0 as const, 0 as const, 1 as const),
    lot: fc.nat(11),
  });

/** A while along the usual way, then anything by anybody, then usual steps again mixed with anything. */
export const SEQUENCES = fc
  .tuple(
    fc.nat(USUAL.length),
    fc.array(oneTry([...REQUEST_STEPS, ...ORDER_STEPS.map((step) => `order:${step}`), 'wait']), {
      minLength: 3,
      maxLength: 14,
    }),
    fc.array(fc.nat(USUAL.length - 1), { maxLength: 4 }),
  )
  .map(([steps, anything, more]): Try[] => {
    const usual = (n: number): Try => ({ kind: USUAL[n]![0], who: USUAL[n]![1], on: 0, lot: 0 });
    const first = Array.from({ length: steps }, (_, n) => usual(n));
    return [...first, ...anything, ...more.sort().map(usual)];
  });

export const TIERS = ['SMALL', 'BIG', 'HARD'];
export const UNIT_SETS: UnitKey[][] = [
  ['antai'],
  ['antai', 'municipal'],
  ['municipal'],
  ['community'],
  ['rongda'],
  ['antai', 'antai'],
];
export const PART_UNITS: UnitKey[] = ['municipal', 'antai', 'community', 'rongda'];

/** Signed-in people by moment: a session of yesterday is over. */
export class People {
  private readonly known = new Map<string, Promise<Caller>>();

  constructor(private readonly server: TestServer) {}

  as(who: Who, now: number): Promise<Caller> {
    const key = `${who} ${now}`;
    const caller = this.known.get(key) ?? this.server.as(PEOPLE[who]);
    this.known.set(key, caller);
    return caller;
  }
}
