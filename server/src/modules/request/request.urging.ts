import { Injectable } from '@nestjs/common';

/** Whether somebody presses for a request that is late. */
export type UrgingSource = (requestId: string) => Promise<boolean>;

/** Supervision belongs to a module above; it says here where to ask for it. */
@Injectable()
export class RequestUrging {
  private source: UrgingSource = () => Promise.resolve(false);

  /** Called once, at start. */
  askAt(source: UrgingSource): void {
    this.source = source;
  }

  isUrged(requestId: string): Promise<boolean> {
    return this.source(requestId);
  }
}
