import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Access } from '@linli/shared';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';
import { ACCESS_KEY } from './endpoint.js';
import { Authenticator, grants, type Principal } from './principal.js';

/** A request that passed the guard; `principal` is null for visitors of public endpoints. */
export interface AppRequest extends FastifyRequest {
  principal?: Principal | null;
}

/** Every endpoint declares its access; one that does not is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Authenticator) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS_KEY, context.getHandler());
    if (!access) throw new AppError('auth.forbidden');
    const request = context.switchToHttp().getRequest<AppRequest>();
    request.principal = await this.authenticator.authenticate(request.headers.authorization);
    if (grants(access, request.principal)) return true;
    throw new AppError(request.principal ? 'auth.forbidden' : 'auth.required');
  }
}
