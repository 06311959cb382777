import { Entity } from 'typeorm';
import {
  DoubleKeyColumn,
  FlagColumn,
  KeyColumn,
  StringColumn,
  TextColumn,
} from '../../../platform/database/index.js';
import { TOKEN_LENGTH } from './words.js';

/** The words of a request in the form in which they are compared. Written with the request, and never changed. */
@Entity()
export class RequestWords {
  @KeyColumn(20) number!: string;
  @TextColumn() words!: string;
}

/** Under which pairs of characters (and in which regions) a request is found. */
@Entity()
export class RequestToken {
  @KeyColumn(TOKEN_LENGTH) token!: string;
  /** See `positionOf`: a whole number below 2^53. */
  @DoubleKeyColumn() position!: number;
}

/** How far requests from before the index have been entered into it. */
@Entity()
export class RequestIndexing {
  @KeyColumn(20) name!: string;
  /** Number of the last request that was looked at; empty before the first. */
  @StringColumn(20) lastNumber!: string;
  @FlagColumn() done!: boolean;
}
