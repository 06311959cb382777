import { Injectable } from '@nestjs/common';

@Injectable()
export class ReportService {
  create(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  support(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  comment(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  withdraw(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  rate(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  reopen(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
