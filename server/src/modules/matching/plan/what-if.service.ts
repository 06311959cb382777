import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '../../../platform/http/index.js';
import { PersonService, type Actor } from '../../identity/index.js';
import type { WhatIf } from './model/city.js';
import type { WhatIfBody } from './plan.dto.js';
import { PlanRunner, type Solved } from './plan.runner.js';
import { PlanService } from './plan.service.js';
import type { WhatIfView } from './plan.view.js';

const ANY_DISTANCE = 50_000;

/** Asks what would be, without saving anything: solves the region as it is now and as it would be, side by side. */
@Injectable()
export class WhatIfService {
  constructor(
    private readonly plans: PlanService,
    private readonly runner: PlanRunner,
    private readonly people: PersonService,
  ) {}

  async ask(actor: Actor, planId: string, body: WhatIfBody): Promise<WhatIfView> {
    const { regionCode } = await this.plans.find(actor, planId);
    const { slotId, more = 0, rule = null, metres = ANY_DISTANCE } = body;
    const question: WhatIf = { slotId, more, relaxed: rule, metres };
    const before = await this.runner.solve(regionCode);
    const then = await this.runner.solve(regionCode, question);
    if (!before || !then) throw new AppError('http.unavailable');
    const [now, later] = [placedOf(before), placedOf(then)];
    const at = then.snapshot.city.places.findIndex((place) => place.slotId === slotId);
    const shown = then.snapshot.shown[at];
    if (!shown || !actor.covers('plan.manage', shown.known.task.communityCode)) throw notFound();
    const here = later.get(slotId) ?? new Set<string>();
    const added = [...here].filter((personId) => !now.get(slotId)?.has(personId));
    const refs = await this.people.refs(added);
    const found = {
      placed: here.size,
      missing: then.pairs.spots[at]!.missing,
      shortBefore: shortOf(before),
      shortAfter: shortOf(then),
      moved: movedBetween(now, later, slotId),
    };
    return { ...found, added: [...refs.values()], sentence: sentenceOf(found) };
  }
}

type Placed = ReadonlyMap<string, ReadonlySet<string>>;

function placedOf({ snapshot: { city }, pairs, assignment }: Solved): Placed {
  return new Map(
    assignment.placed.map((list, at) => [
      city.places[at]!.slotId,
      new Set(list.map((pair) => pairs.crowd.idOf(pairs.person[pair]!))),
    ]),
  );
}

const shortOf = ({ pairs, assignment }: Solved): number =>
  pairs.spots.reduce((sum, { missing }, at) => sum + missing - assignment.placed[at]!.length, 0);

/** People at other places than the one asked about who were not there before. */
function movedBetween(now: Placed, later: Placed, except: string): number {
  let moved = 0;
  for (const [slotId, people] of later) {
    if (slotId === except) continue;
    for (const personId of people) if (!now.get(slotId)?.has(personId)) moved += 1;
  }
  return moved;
}

function sentenceOf({
  placed,
  missing,
  shortBefore,
  shortAfter,
  moved,
}: Omit<WhatIfView, 'added' | 'sentence'>): string {
  const here = placed >= missing ? `这里 ${missing} 人能排满` : `这里还差 ${missing - placed} 人`;
  const others = moved === 0 ? '别处不用动' : `别处要换 ${moved} 人`;
  const all =
    shortAfter === shortBefore
      ? '总共缺的人不变'
      : shortAfter < shortBefore
        ? `总共少缺 ${shortBefore - shortAfter} 人`
        : `总共多缺 ${shortAfter - shortBefore} 人`;
  return `${here}，${others}，${all}`;
}
