import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DuplicateKeyError, withFirstWrite } from '../database/index.js';
import type { AppRequest } from './access.guard.js';
import { AppError } from './app-error.js';
import { type Idempotency, IDEMPOTENCY_KEY } from './endpoint.js';
import { IdempotencyStore, type StoredAnswer } from './idempotency.store.js';
import { toAppError } from './problem.filter.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Every unsafe call carries a key. The key is written inside the first transaction of the call, so that a write and
 * its key stand or fall together; a retry gets the stored answer, whatever happened to the first connection.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(IdempotencyStore) private readonly store: IdempotencyStore,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AppRequest>();
    const kind = this.reflector.get<Idempotency | undefined>(IDEMPOTENCY_KEY, context.getHandler());
    if (SAFE.has(request.method) || kind === 'own') return next.handle();
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key.length < 8 || key.length > 100)
      throw new AppError('idempotency.key_required');
    if (kind !== 'stored') return next.handle();
    return from(this.once(request, context.switchToHttp().getResponse<FastifyReply>(), key, next));
  }

  private async once(
    request: AppRequest,
    reply: FastifyReply,
    key: string,
    next: CallHandler,
  ): Promise<unknown> {
    const id = hash(request.principal?.personId ?? '', key);
    const call = hash(
      request.method,
      request.url,
      request.isMultipart() ? '' : JSON.stringify(request.body ?? null),
    );
    const before = await this.store.find(id);
    // A retry may come between the write and the keeping of its answer.
    if (before) return replay(before.status === null ? await this.store.wait(id) : before, call, reply);
    try {
      const run = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
      const body = await withFirstWrite((tx) => this.store.claim(tx, id, call), run);
      await this.store.answer(id, reply.statusCode, body ?? null);
      return body;
    } catch (thrown) {
      if (thrown instanceof DuplicateKeyError && (await this.store.find(id))) {
        return replay(await this.store.wait(id), call, reply);
      }
      throw thrown;
    }
  }
}

function replay(answer: StoredAnswer | null, call: string, reply: FastifyReply): unknown {
  if (!answer) throw toAppError(new AppError('idempotency.in_progress'));
  if (answer.call !== call) throw new AppError('idempotency.body_differs');
  if (answer.status === null) throw new AppError('idempotency.answer_lost');
  reply.header('idempotency-replayed', 'true').status(answer.status);
  return answer.body ?? undefined;
}

function hash(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
