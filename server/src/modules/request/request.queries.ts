import { Injectable } from '@nestjs/common';

@Injectable()
export class RequestQueries {
  services(): Promise<never> {
    throw new Error('not built yet');
  }

  suggest(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  mine(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  nearby(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  detail(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
