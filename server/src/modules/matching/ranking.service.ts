import { Injectable } from '@nestjs/common';

@Injectable()
export class RankingService {
  forMe(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  preview(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
