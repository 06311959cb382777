import { Injectable } from '@nestjs/common';

@Injectable()
export class TaskService {
  publish(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  cancel(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
