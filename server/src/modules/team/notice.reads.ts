import { Injectable } from '@nestjs/common';

/** How far a word to the team has come. */
export interface NoticeReach {
  readonly sent: number;
  readonly read: number;
}

/** Reads of messages by what they are about. */
export type ReachSource = (noticeIds: readonly string[]) => Promise<ReadonlyMap<string, NoticeReach>>;

/** Messages belong to a module above; it says here, once at start, where to ask how many were read. */
@Injectable()
export class NoticeReads {
  private source: ReachSource = () => Promise.resolve(new Map());

  askAt(source: ReachSource): void {
    this.source = source;
  }

  of(noticeIds: readonly string[]): Promise<ReadonlyMap<string, NoticeReach>> {
    return noticeIds.length === 0 ? Promise.resolve(new Map()) : this.source(noticeIds);
  }
}
