import { Injectable } from '@nestjs/common';

@Injectable()
export class SignupService {
  claim(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  waitlist(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  cancel(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  approve(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  decline(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
