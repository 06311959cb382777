import { Injectable } from '@nestjs/common';

@Injectable()
export class VerifyService {
  pass(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  fail(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
