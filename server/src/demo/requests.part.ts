import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@linli/shared';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { FileService } from '../modules/file/index.js';
import { RegionService } from '../modules/region/index.js';
import { type Chronicle, ChronicleService, type ChronicleStep } from '../modules/request/index.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { DEMO_PEOPLE } from './people.data.js';
import { storiesHere } from './requests.data.js';
import { storiesNext, storiesOfLastMonth } from './requests.next.data.js';
import { storiesOfTurns } from './requests.life.data.js';
import { drawPicture, type PictureName } from './requests.pictures.js';
import type { Story, StoryTurn } from './requests.story.js';
import { StoryTime } from './requests.time.js';
import { COMMUNITY, NEXT_COMMUNITY } from './units.data.js';
import { DEMO_VOLUNTEERS } from './volunteers.data.js';

/** Steps after the report, in the order of a story's times. */
const WAY = ['accept', 'dispatch', 'take', 'done', 'verifyPass', 'rate'] as const;
/** Degrees: matters of one grid lie some thirty metres apart. */
const APART = 0.0003;

/** Who does what in the two communities. */
const STAFF = {
  here: { accept: 'zhong', verify: 'xie', unit: 'antai' },
  next: { accept: 'liao', verify: 'guo', unit: 'rongda' },
} as const;
const DISPATCHER = 'li';

const person = (key: string): string => demoId(`person:${key}`);

const storiesAt = (now: Date): Story[] => {
  const time = new StoryTime(now);
  return [...storiesHere(time), ...storiesNext(time), ...storiesOfLastMonth(time), ...storiesOfTurns(time)];
};

/** Ids of the requests this part enters; some are new every day. */
export const requestIds = (now: Date): string[] => storiesAt(now).map(({ key }) => demoId(`request:${key}`));

/** Enough requests in every state for lists, workbench and details to look alive. */
@Injectable()
export class RequestsPart implements DemoPart {
  readonly name = 'requests';

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RegionService) private readonly regions: RegionService,
    @Inject(FileService) private readonly files: FileService,
    @Inject(ChronicleService) private readonly chronicles: ChronicleService,
  ) {}

  async load(tx: EntityManager): Promise<void> {
    const all = storiesAt(this.clock.now());
    const present = await this.chronicles.present(
      tx,
      all.map(({ key }) => demoId(`request:${key}`)),
    );
    const missing = all.filter(({ key }) => !present.has(demoId(`request:${key}`)));
    const byTime = [...missing].sort((a, b) => a.at[0]!.getTime() - b.at[0]!.getTime());
    // What is merged comes after what it is merged into.
    const inOrder = [...byTime.filter(({ turns }) => !turns), ...byTime.filter(({ turns }) => turns)];
    for (const [index, story] of inOrder.entries()) {
      await this.chronicles.enter(tx, await this.chronicle(tx, story, index));
    }
  }

  private async chronicle(tx: EntityManager, story: Story, index: number): Promise<Chronicle> {
    const place = await this.placeOf(story, index);
    const reporterId = person(story.by);
    return {
      id: demoId(`request:${story.key}`),
      kind: story.help ? 'HELP' : 'REPORT',
      title: story.title,
      text: story.text,
      tile: story.tile,
      urgent: story.urgent ?? false,
      visibility: story.private ? 'PRIVATE' : 'PUBLIC',
      anonymous: story.anonymous ?? false,
      createdAt: story.at[0]!,
      address: story.address,
      ...place,
      reporterId,
      supporterIds: DEMO_VOLUNTEERS.slice(0, story.supporters ?? 0).map(({ personId }) => personId),
      photoIds: await this.draw(tx, reporterId, story.before),
      steps: await this.stepsOf(tx, story),
    };
  }

  private async placeOf({ next }: Story, index: number) {
    const grids = await this.regions.children(next ? NEXT_COMMUNITY : COMMUNITY);
    const centre = (await this.regions.centre(grids[index % grids.length]!.code))!;
    const lat = centre.lat + (((index * 3) % 5) - 2) * APART * 0.5;
    const lng = centre.lng + (((index * 2) % 5) - 2) * APART * 0.5;
    const { gridCode, communityCode } = await this.regions.resolve(lat, lng);
    return { lat, lng, gridCode, communityCode };
  }

  private async stepsOf(tx: EntityManager, story: Story): Promise<ChronicleStep[]> {
    const { next, at, rejected, withdrawn, returned, failed } = story;
    const staff = next ? STAFF.next : STAFF.here;
    const unit = story.unit ?? staff.unit;
    const handler = DEMO_PEOPLE.find(({ hat }) => hat?.unit === unit && hat.role === 'HANDLER')?.key ?? '';
    const steps: ChronicleStep[] = [];
    for (const [n, when] of at.slice(1).entries()) {
      const action = WAY[n]!;
      if (action === 'accept') {
        if (withdrawn) steps.push({ action: 'withdraw', at: when, actorId: person(story.by) });
        else if (rejected) steps.push({ action: 'reject', ...deed(staff.accept, when), text: rejected });
        else steps.push({ action, ...deed(staff.accept, when) });
      }
      if (action === 'dispatch') {
        steps.push({ action, ...deed(DISPATCHER, when), toUnitId: demoId(`unit:${unit}`) });
      }
      if (action === 'take') {
        if (returned) steps.push({ action: 'return', ...deed(handler, when), text: returned });
        else steps.push({ action, ...deed(handler, when) });
      }
      if (action === 'done') {
        const photoIds = await this.draw(tx, person(handler), story.after);
        steps.push({ action, ...deed(handler, when), text: story.done ?? '办好了', photoIds });
      }
      if (action === 'verifyPass') {
        const photoIds = await this.draw(tx, person(staff.verify), failed ? undefined : story.after);
        const text = failed ?? story.checked;
        const look = { ...deed(staff.verify, when), ...(text ? { text } : {}), photoIds };
        steps.push({ action: failed ? 'verifyFail' : action, ...look });
      }
      if (action === 'rate') {
        const stars = story.stars ?? 5;
        steps.push({ action, at: when, actorId: person(story.by), solved: 'YES', stars });
      }
    }
    return [...steps, ...(story.turns ?? []).map(turnOf)];
  }

  private async draw(tx: EntityManager, ownerId: string, name?: PictureName): Promise<string[]> {
    return name ? [await this.files.add(tx, ownerId, await drawPicture(name))] : [];
  }
}

function turnOf({ action, by, at, text, until, dueAt, into }: StoryTurn): ChronicleStep {
  const step = { ...deed(by, at), ...(text ? { text } : {}) };
  switch (action) {
    case 'askSuspension':
    case 'suspend':
      return { ...step, action, until: until! };
    case 'askExtension':
    case 'grantExtension':
      return { ...step, action, dueAt: dueAt! };
    case 'merge':
      return { ...step, action, intoId: demoId(`request:${into!}`) };
    default:
      return { ...step, action };
  }
}

/** Somebody of the staff under her hat. */
function deed(key: string, at: Date): { at: Date; actorId: string; role?: Role; unitId?: string } {
  const hat = DEMO_PEOPLE.find((one) => one.key === key)?.hat;
  return { at, actorId: person(key), ...(hat ? { role: hat.role, unitId: demoId(`unit:${hat.unit}`) } : {}) };
}
