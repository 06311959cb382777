import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BoardChoice, StarAward, ThankNote, ThankNoteReader } from '../modules/recognition/index.js';
import { VolunteerProfile } from '../modules/volunteer/index.js';
import { Clock } from '../platform/clock.js';
import { demoId } from './demo-id.js';
import type { DemoPart } from './demo-part.js';
import { COMMUNITY } from './units.data.js';

const HOUR_MS = 3_600_000;
const CHEN = demoId('person:chen');
const LUO = demoId('person:luo');

/** 陈阿姨 has two stars, 罗阿姨's first one is on public notice, two notes of thanks have come, some stand on boards. Invented. */
@Injectable()
export class HonoursPart implements DemoPart {
  readonly name = 'honours';

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  async load(tx: EntityManager): Promise<void> {
    if (await tx.existsBy(StarAward, { personId: CHEN })) return;
    await this.award(tx, CHEN, 1, 24 * 700, 101 * 60);
    await this.award(tx, CHEN, 2, 24 * 200, 303 * 60);
    await tx.update(VolunteerProfile, { personId: CHEN }, { stars: 2 });
    await tx.insert(StarAward, {
      ...this.star(LUO, 1, 104 * 60),
      status: 'ON_NOTICE',
      openedAt: this.ago(48),
      endsAt: this.ago(-24 * 5),
      decidedAt: null,
    });
    for (const personId of [CHEN, LUO, ...[3, 5, 6, 8].map((n) => demoId(`volunteer:${n}`))]) {
      await tx.insert(BoardChoice, { personId, isIn: true, changedAt: this.ago(24 * 30) });
    }
    await this.thank(
      tx,
      'escort-last-month',
      'zhong',
      '厚德路社区居委会',
      '老人家说路上您一直扶着她，排队也替她站着，谢谢您。',
    );
    await this.thank(tx, 'canteen-0', 'deng', '邓阿姨', '饭菜还是热的，您还记得我不吃辣。');
  }

  private star(personId: string, stars: number, minutes: number) {
    const id = demoId(`star:${personId}:${stars}`);
    return { id, personId, stars, ruleVersion: 0, minutes, communityCode: COMMUNITY, reason: null };
  }

  private async award(
    tx: EntityManager,
    personId: string,
    stars: number,
    hours: number,
    minutes: number,
  ): Promise<void> {
    await tx.insert(StarAward, {
      ...this.star(personId, stars, minutes),
      status: 'AWARDED',
      openedAt: this.ago(hours + 24 * 7),
      endsAt: this.ago(hours),
      decidedAt: this.ago(hours),
    });
  }

  private async thank(
    tx: EntityManager,
    task: string,
    author: string,
    calledAs: string,
    text: string,
  ): Promise<void> {
    const id = demoId(`thanks:${task}`);
    await tx.insert(ThankNote, {
      id,
      taskId: demoId(`task:${task}`),
      title: task === 'canteen-0' ? '给独居老人送午饭' : '陪一位老人去医院复查',
      communityCode: COMMUNITY,
      authorId: demoId(`person:${author}`),
      author: calledAs,
      text,
      status: 'SHOWN',
      reportReason: null,
      decidedBy: null,
      createdAt: this.ago(70),
    });
    await tx.insert(ThankNoteReader, { noteId: id, personId: CHEN, hidden: false });
  }

  private ago(hours: number): Date {
    return new Date(this.clock.now().getTime() - hours * HOUR_MS);
  }
}
