import { Injectable } from '@nestjs/common';

@Injectable()
export class TriageService {
  accept(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  reject(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
