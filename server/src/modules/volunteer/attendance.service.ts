import { Injectable } from '@nestjs/common';

@Injectable()
export class AttendanceService {
  roster(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  code(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  scan(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  tick(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  remind(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
