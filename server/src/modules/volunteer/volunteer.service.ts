import { Injectable } from '@nestjs/common';

@Injectable()
export class VolunteerService {
  me(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  save(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  duties(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
