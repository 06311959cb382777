import { Injectable } from '@nestjs/common';

@Injectable()
export class HoursService {
  mine(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  toConfirm(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  confirm(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  dispute(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
