/** What happens to a star: opened, objected, decided, given, withdrawn. No names. */
export interface StarFacts {
  awardId: string;
  personId: string;
  stars: number;
  /** Last day of the notice, 2026-11-27. */
  until: string;
  communityCode: string;
  actorId: string | null;
  text: string | null;
}

/** A word of thanks has come. */
export interface ThanksFacts {
  noteId: string;
  personIds: string[];
  author: string;
  title: string;
  text: string;
  communityCode: string;
  actorId: string;
}

/** A workbook of records is there, or could not be written. */
export interface RecordExportFacts {
  exportId: string;
  personId: string;
  done: boolean;
  actorId: null;
}
