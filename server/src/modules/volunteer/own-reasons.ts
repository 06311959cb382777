import { Injectable } from '@nestjs/common';
import type { TaskCardView } from './task.view.js';
import type { KnownTask } from './volunteer.facts.js';

/** Why a task is for one person, in two pieces. */
export type OwnReason = Pick<TaskCardView, 'reason' | 'highlight'>;

/** Where reasons come from; null when there is none for this person. */
export type ReasonSource = (personId: string, known: KnownTask) => Promise<OwnReason | null>;

/** Why a task fits somebody is known to a module above; it says here where to ask. */
@Injectable()
export class OwnReasons {
  private source: ReasonSource = () => Promise.resolve(null);

  /** Called once, at start. */
  askAt(source: ReasonSource): void {
    this.source = source;
  }

  of(personId: string, known: KnownTask): Promise<OwnReason | null> {
    return this.source(personId, known);
  }
}
