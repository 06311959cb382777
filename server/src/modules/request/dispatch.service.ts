import { Injectable } from '@nestjs/common';

@Injectable()
export class DispatchService {
  dispatch(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  insist(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
