import { Injectable } from '@nestjs/common';

@Injectable()
export class OfferService {
  mine(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  accept(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  decline(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
