import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/database/index.js';
import { EventBus, type DomainEvent } from '../../platform/events/index.js';
import { UnitService } from '../unit/index.js';
import { ACTIVITY_MESSAGES } from './activity.messages.js';
import { AudienceFinder } from './audience.js';
import { COVERAGE_MESSAGES } from './coverage.messages.js';
import { cut, type Composer, type Draft, type Names } from './draft.js';
import { CERTIFICATE_MESSAGES } from './certificate.messages.js';
import { EXPIRY_MESSAGES, HOURS_MESSAGES, POINTS_MESSAGES } from './hours.messages.js';
import { EXPORT_MESSAGES } from './export.messages.js';
import { GIVING_MESSAGES } from './giving.messages.js';
import { HAND_MESSAGES } from './hand.messages.js';
import { InboxService } from './inbox.service.js';
import { Message } from './message.entity.js';
import { AGREEMENT_MESSAGES } from './agreement.messages.js';
import { REAL_NAME_MESSAGES } from './real-name.messages.js';
import { OFFER_CLOSED, OFFER_MESSAGES } from './offer.messages.js';
import { BUDGET_ASKED_MESSAGES, BUDGET_DECIDED_MESSAGES, DISPUTE_MESSAGES } from './points.messages.js';
import { RECORD_EXPORT_MESSAGES, STAR_MESSAGES, THANKS_MESSAGES } from './recognition.messages.js';
import { REQUEST_MESSAGES } from './request.messages.js';
import { FILING_MESSAGES, SUPERVISION_MESSAGES, WHISTLE_MESSAGES } from './supervision.messages.js';
import { KEEPER_MESSAGES, SHOP_MESSAGES } from './shop.messages.js';
import { TASK_MESSAGES } from './task.messages.js';
import { TEAM_MESSAGES, TEAM_MERGED_MESSAGES, TEAM_NOTICE_MESSAGES } from './team.messages.js';
import { VISIT_MESSAGES } from './visit.messages.js';

const TITLE_LENGTH = 60;
const TEXT_LENGTH = 300;

/** Two fields that the events of the modules below share. */
interface Told {
  actorId?: string | null;
  unitIds?: readonly string[];
}

/** Turns what happened into messages: to everybody concerned, once, and never to the one who did it. */
@Injectable()
export class NotificationListener implements OnModuleInit {
  constructor(
    private readonly bus: EventBus,
    private readonly audiences: AudienceFinder,
    private readonly units: UnitService,
    private readonly inbox: InboxService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.listen(REQUEST_MESSAGES);
    this.listen(TASK_MESSAGES);
    this.listen(HOURS_MESSAGES);
    this.listen(HAND_MESSAGES);
    this.listen(VISIT_MESSAGES);
    this.listen(COVERAGE_MESSAGES);
    this.listen(POINTS_MESSAGES);
    this.listen(EXPIRY_MESSAGES);
    this.listen(DISPUTE_MESSAGES);
    this.listen(BUDGET_ASKED_MESSAGES);
    this.listen(BUDGET_DECIDED_MESSAGES);
    this.listen(OFFER_MESSAGES);
    this.listen(SUPERVISION_MESSAGES);
    this.listen(WHISTLE_MESSAGES);
    this.listen(FILING_MESSAGES);
    this.listen(SHOP_MESSAGES);
    this.listen(KEEPER_MESSAGES);
    this.listen(EXPORT_MESSAGES);
    this.listen(GIVING_MESSAGES);
    this.listen(CERTIFICATE_MESSAGES);
    this.listen(REAL_NAME_MESSAGES);
    this.listen(AGREEMENT_MESSAGES);
    this.listen(ACTIVITY_MESSAGES);
    this.listen(TEAM_MESSAGES);
    this.listen(TEAM_MERGED_MESSAGES);
    this.listen(TEAM_NOTICE_MESSAGES);
    this.listen(STAR_MESSAGES);
    this.listen(THANKS_MESSAGES);
    this.listen(RECORD_EXPORT_MESSAGES);
    this.bus.subscribe<{ offerId: string }>('notification', OFFER_CLOSED, (tx, { payload }) =>
      this.inbox.markRead(tx, { subject: 'OFFER', subjectId: payload.offerId }),
    );
  }

  private listen<P>(composers: Readonly<Record<string, Composer<P>>>): void {
    for (const [type, compose] of Object.entries(composers)) {
      this.bus.subscribe<P>('notification', [type], async (tx, event) => {
        const told = event.payload as Told;
        const drafts = compose(event, await this.names(tx, told));
        for (const draft of drafts) await this.send(tx, event, draft, told.actorId ?? null);
      });
    }
  }

  private async names(tx: EntityManager, { unitIds }: Told): Promise<Names> {
    const known = await this.units.names(tx, unitIds ?? []);
    return {
      units: (ids) => (ids ?? []).flatMap((id) => known.get(id) ?? []).join('、') || '办理单位',
    };
  }

  private async send(
    tx: EntityManager,
    { id: eventId }: DomainEvent<unknown>,
    draft: Draft,
    actorId: string | null,
  ): Promise<void> {
    const people = (await this.audiences.people(tx, draft.to)).filter((personId) => personId !== actorId);
    if (people.length === 0) return;
    const { kind, subject, subjectId } = draft;
    const [title, text] = [cut(draft.title, TITLE_LENGTH), cut(draft.text, TEXT_LENGTH)];
    const createdAt = this.clock.now();
    const rows = people.map((personId) => ({
      id: newId(),
      personId,
      eventId,
      kind,
      title,
      text,
      subject,
      subjectId,
      isRead: false,
      readAt: null,
      createdAt,
    }));
    await tx.createQueryBuilder().insert().into(Message).values(rows).orIgnore().execute();
  }
}
