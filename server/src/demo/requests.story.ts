import type { PictureName } from './requests.pictures.js';

/** Where a story stops, beside how far its times go. */
interface Turn {
  rejected?: string;
  withdrawn?: true;
  /** The unit gave it back, with this reason. */
  returned?: string;
  /** The check failed, with this reason. */
  failed?: string;
}

/** What happened after the usual way, or instead of its end. */
export interface StoryTurn {
  readonly action:
    | 'ask'
    | 'answer'
    | 'askSuspension'
    | 'suspend'
    | 'askExtension'
    | 'grantExtension'
    | 'deliberate'
    | 'merge';
  /** Key of the person. */
  readonly by: string;
  readonly at: Date;
  readonly text?: string;
  readonly until?: Date;
  readonly dueAt?: Date;
  /** Key of the story it goes on with. */
  readonly into?: string;
}

/** One request of the demo. */
export interface Story extends Turn {
  key: string;
  by: string;
  /** In 大公路 instead of 厚德路. */
  next?: true;
  title: string;
  text: string;
  address: string;
  tile: string;
  help?: true;
  before?: PictureName;
  after?: PictureName;
  private?: true;
  anonymous?: true;
  urgent?: true;
  supporters?: number;
  /** Key of the unit; the property company of the place when absent. */
  unit?: string;
  done?: string;
  checked?: string;
  stars?: number;
  turns?: readonly StoryTurn[];
  /** Reported, accepted, given away, taken (or returned), done, checked, rated: as far as it went. */
  at: Date[];
}
