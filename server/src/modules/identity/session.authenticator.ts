import { Injectable } from '@nestjs/common';
import { Authenticator, type Principal } from '../../platform/http/index.js';

@Injectable()
export class SessionAuthenticator extends Authenticator {
  authenticate(_authorization: string | undefined): Promise<Principal | null> {
    throw new Error('not built yet');
  }
}
