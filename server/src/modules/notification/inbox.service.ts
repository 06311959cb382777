import { Injectable } from '@nestjs/common';

@Injectable()
export class InboxService {
  list(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  unread(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  readAll(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }

  read(..._: unknown[]): Promise<never> {
    throw new Error('not built yet');
  }
}
