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
}

type Verb = (path: string) => MethodDecorator;

function endpoint(verb: Verb, unsafe: boolean, path: string, o: EndpointOptions): MethodDecorator {
  const status = o.returns ? 200 : 204;
  const decorators: (MethodDecorator & PropertyDecorator)[] | MethodDecorator[] = [
    verb(path),
    HttpCode(status),
    SetMetadata(ACCESS_KEY, o.allow),
    SetMetadata(IDEMPOTENCY_KEY, o.storeAnswer ?? true),
    ApiOperation({ summary: o.summary, ...({ 'x-allow': o.allow } as object) }),
    ApiResponse({
      status,
      description: 'OK',
      ...(o.returns ? { type: o.returns, isArray: o.many ?? false } : {}),
    }),
    ApiResponse({ status: 'default', description: 'Problem (RFC 9457)', type: ProblemView }),
  ];
  if (o.allow !== 'public') decorators.push(ApiBearerAuth());
  if (unsafe) {
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

export const GetEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Get, false, path, o);
export const PostEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Post, true, path, o);
export const PutEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Put, true, path, o);
export const PatchEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Patch, true, path, o);
export const DeleteEndpoint = (path: string, o: EndpointOptions): MethodDecorator =>
  endpoint(Delete, true, path, o);
