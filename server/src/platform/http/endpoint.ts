import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Access } from '@linli/shared';
import { ProblemView } from './problem.view.js';

export const ACCESS_KEY = 'linli:access';
export const IDEMPOTENCY_KEY = 'linli:idempotency';

interface EndpointOptions {
  /** Who may call it; every endpoint says so. */
  allow: Access;
  summary: string;
  /** Class of the answer; absent for 204. */
  returns?: new () => object;
  /** The answer is an array of `returns`. */
  many?: boolean;
  /** Answers that hold secrets (tokens) are never stored for replay. */
  storeAnswer?: boolean;
  /** The callers follow a standard that knows no Idempotency-Key: the module recognises repeats by itself. */
  ownIdempotency?: boolean;
}

/** How a retry of an unsafe call is recognised: by its key with the answer kept, by its key alone, or by the module. */
export type Idempotency = 'stored' | 'key' | 'own';

type Paths = string | string[];
type Verb = (path: Paths) => MethodDecorator;

function endpoint(verb: Verb, unsafe: boolean, path: Paths, o: EndpointOptions): MethodDecorator {
  const status = o.returns ? 200 : 204;
  const decorators: (MethodDecorator & PropertyDecorator)[] | MethodDecorator[] = [
    verb(path),
    HttpCode(status),
    SetMetadata(ACCESS_KEY, o.allow),
    SetMetadata<string, Idempotency>(IDEMPOTENCY_KEY, idempotencyOf(o)),
    ApiOperation({ summary: o.summary, ...({ 'x-allow': o.allow } as object) }),
    ApiResponse({
      status,
      description: 'OK',
      ...(o.returns ? { type: o.returns, isArray: o.many ?? false } : {}),
    }),
    ApiResponse({ status: 'default', description: 'Problem (RFC 9457)', type: ProblemView }),
  ];
  if (o.allow !== 'public') decorators.push(ApiBearerAuth());
  if (unsafe && !o.ownIdempotency) {
    decorators.push(
      ApiHeader({
        name: 'Idempotency-Key',
        required: true,
        description:
          'One key per intention of the user; a retry with the same key is answered, not repeated.',
        schema: { type: 'string', minLength: 8, maxLength: 100 },
      }),
    );
  }
  return applyDecorators(...(decorators as MethodDecorator[]));
}

function idempotencyOf({ ownIdempotency, storeAnswer = true }: EndpointOptions): Idempotency {
  if (ownIdempotency) return 'own';
  return storeAnswer ? 'stored' : 'key';
}

export const GetEndpoint = (path: Paths, o: EndpointOptions): MethodDecorator =>
  endpoint(Get, false, path, o);
export const PostEndpoint = (path: Paths, o: EndpointOptions): MethodDecorator =>
  endpoint(Post, true, path, o);
export const PutEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Put, true, path, o);
export const PatchEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Patch, true, path, o);
export const DeleteEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Delete, true, path, o);
