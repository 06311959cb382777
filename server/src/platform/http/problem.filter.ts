import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { ErrorCode } from '@linli/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DatabaseUnavailableError } from '../database/index.js';
import { AppError } from './app-error.js';
import { ErrorDialects } from './dialects.js';

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'request.invalid',
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'http.not_found',
  413: 'http.body_too_large',
  415: 'http.unsupported_type',
  429: 'http.too_many_requests',
  503: 'http.unavailable',
};

/** Whatever was thrown, as an error the client may see. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (thrown instanceof DatabaseUnavailableError) return new AppError('http.unavailable');
  const status =
    thrown instanceof HttpException
      ? thrown.getStatus()
      : ((thrown as { statusCode?: number } | null)?.statusCode ?? 500);
  return new AppError(BY_STATUS[status] ?? 'http.internal');
}

/** The one place that turns errors into answers. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(ErrorDialects) private readonly dialects: ErrorDialects) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = toAppError(thrown);
    if (error.status >= 500) request.log.error({ err: thrown }, 'request failed');
    if (reply.sent) return;
    const answer = this.dialects.of(request.url)?.(thrown, error, request);
    if (answer) {
      void reply
        .status(answer.status)
        .headers({ ...answer.headers, 'content-type': answer.contentType })
        .send(answer.body);
      return;
    }
    void reply
      .status(error.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(error.toProblem(request.id)));
  }
}
