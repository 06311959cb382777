import { Injectable } from '@nestjs/common';

@Injectable()
export class TaskQueries {
  near(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  organised(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  detail(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
