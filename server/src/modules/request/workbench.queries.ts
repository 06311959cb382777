import { Injectable } from '@nestjs/common';

@Injectable()
export class WorkbenchQueries {
  counts(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  queue(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  unitChoices(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
