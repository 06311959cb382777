import { Injectable } from '@nestjs/common';

@Injectable()
export class PointsService {
  account(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  entries(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
