import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AppError } from './app-error.js';

/** An error in the form that the callers of one standard expect. */
export interface ErrorAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Speak = (thrown: unknown, error: AppError, request: FastifyRequest) => ErrorAnswer;

/** Interfaces with an error form of their own, by the beginning of their paths; all others speak RFC 9457. */
@Injectable()
export class ErrorDialects {
  private readonly known: { readonly prefix: string; readonly speak: Speak }[] = [];

  add(prefix: string, speak: Speak): void {
    this.known.push({ prefix, speak });
  }

  of(path: string): Speak | undefined {
    return this.known.find(({ prefix }) => path.startsWith(prefix))?.speak;
  }
}
