import { Injectable } from '@nestjs/common';

@Injectable()
export class OrderService {
  list(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  detail(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  take(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  done(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  giveBack(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
