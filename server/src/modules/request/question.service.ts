import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { Database, newId, updateWhere } from '../../platform/database/index.js';
import { AppError } from '../../platform/http/index.js';
import type { Actor } from '../identity/index.js';
import { RequestQuestion } from './asks.entity.js';
import type { AnswerBody } from './asks.dto.js';
import { RequestBoxes } from './request.boxes.js';
import { RequestEngine } from './request.engine.js';
import { RequestPhotos } from './request.photos.js';
import { signedAnyhow } from './request.signature.js';

/** Asking the reporter. The clock runs on; the words are for her and for those who work on it. */
@Injectable()
export class QuestionService {
  constructor(
    @Inject(Database) private readonly db: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RequestEngine) private readonly engine: RequestEngine,
    @Inject(RequestBoxes) private readonly boxes: RequestBoxes,
    @Inject(RequestPhotos) private readonly photos: RequestPhotos,
  ) {}

  /** One question at a time. */
  ask(actor: Actor, requestId: string, text: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const facts = await this.engine.ready(tx, actor, requestId, 'ask');
      const { status, question } = facts.request;
      const id = newId();
      const entry = { ...signedAnyhow(actor, facts), data: { questionId: id } };
      const step = await this.engine.note(tx, requestId, 'ask', status, entry, {
        where: { question: question ?? IsNull() },
        set: { question: 'ASKED' },
      });
      if (!step) throw await this.engine.conflict(tx, actor, requestId, 'ask');
      await tx.insert(RequestQuestion, {
        id,
        requestId,
        askedBy: actor.personId,
        unitId: entry.unitId ?? null,
        askedAt: this.clock.now(),
        text,
        answer: null,
        answeredAt: null,
      });
      await this.boxes.settle(tx, requestId);
      await this.engine.emit(tx, 'request.asked', step.request, { actorId: actor.personId, text });
    });
  }

  /** The reporter answers, with pictures if she likes; who asked is told. */
  answer(actor: Actor, requestId: string, { text, photoIds }: AnswerBody): Promise<void> {
    return this.db.transaction(async (tx) => {
      const { request } = await this.engine.ready(tx, actor, requestId, 'answer');
      const open = await tx.findOneBy(RequestQuestion, { requestId, answeredAt: IsNull() });
      if (!open) throw new AppError('request.not_asked');
      const entry = { actorId: actor.personId, data: { questionId: open.id } };
      const step = await this.engine.note(tx, requestId, 'answer', request.status, entry, {
        where: { question: 'ASKED' },
        set: { question: 'ANSWERED' },
      });
      if (!step) throw await this.engine.conflict(tx, actor, requestId, 'answer');
      const answered = { answer: text, answeredAt: this.clock.now() };
      await updateWhere(tx, RequestQuestion, { id: open.id }, answered);
      await this.photos.attach(tx, actor, photoIds, 'request-answer', open.id);
      await this.boxes.settle(tx, requestId);
      const extra = { actorId: actor.personId, text, askerId: open.askedBy };
      await this.engine.emit(tx, 'request.answered', step.request, extra);
    });
  }

  /** Read by somebody who works on it: it no longer waits for anybody. */
  read(actor: Actor, requestId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const facts = await this.engine.ready(tx, actor, requestId, 'readAnswer');
      const entry = signedAnyhow(actor, facts);
      const step = await this.engine.note(tx, requestId, 'readAnswer', facts.request.status, entry, {
        where: { question: 'ANSWERED' },
        set: { question: null },
      });
      if (!step) throw await this.engine.conflict(tx, actor, requestId, 'readAnswer');
      await this.boxes.settle(tx, requestId);
    });
  }
}
