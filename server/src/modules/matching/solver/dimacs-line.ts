import { EXACT } from './problem.js';

/** A file that is not what it should be; `line` counts from 1. */
export class DimacsError extends Error {
  override readonly name = 'DimacsError';
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`);
    this.line = line;
  }
}

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const PLUS = 43;

/** Reads fields off one line of bytes; no strings are made unless something is wrong. */
export class LineFields {
  number = 0;
  private bytes: Uint8Array = new Uint8Array();
  private at = 0;
  private end = 0;

  open(bytes: Uint8Array, from: number, to: number): void {
    this.number++;
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /** The byte the line starts with, 0 for an empty one; `fail`s unless it stands alone (comments may not). */
  kind(comment: number): number {
    this.skipSpace();
    if (this.at >= this.end) return 0;
    const byte = this.bytes[this.at]!;
    if (byte === comment) return byte;
    const word = this.word();
    if (word.length > 1) this.fail(`“${word}” is no line of this format`);
    this.at += word.length;
    return byte;
  }

  /** The next field as text. */
  text(what: string): string {
    this.skipSpace();
    const word = this.word();
    if (word === '') this.fail(`${what} is missing`);
    this.at += word.length;
    return word;
  }

  /** The next field as a whole number, exact within 2^53. */
  integer(what: string): number {
    this.skipSpace();
    const { bytes, end } = this;
    const start = this.at;
    let at = start;
    const sign = bytes[at];
    if (at < end && (sign === MINUS || sign === PLUS)) at++;
    const digits = at;
    let value = 0;
    while (at < end) {
      const byte = bytes[at]!;
      if (byte < ZERO || byte > NINE) break;
      value = value * 10 + (byte - ZERO);
      at++;
    }
    if (at === digits || (at < end && bytes[at]! > SPACE)) {
      const word = this.word();
      this.fail(word === '' ? `${what} is missing` : `${what} “${word}” is not a whole number`);
    }
    if (value > EXACT) this.fail(`${what} ${this.word()} is beyond 2^53 and would not be exact`);
    this.at = at;
    return sign === MINUS && value !== 0 ? -value : value;
  }

  finish(): void {
    this.skipSpace();
    if (this.at < this.end) this.fail(`“${this.word()}” is one field too many`);
  }

  fail(reason: string): never {
    throw new DimacsError(this.number, reason);
  }

  private skipSpace(): void {
    while (this.at < this.end && this.bytes[this.at]! <= SPACE) this.at++;
  }

  private word(): string {
    let stop = this.at;
    while (stop < this.end && this.bytes[stop]! > SPACE) stop++;
    return Buffer.from(this.bytes.subarray(this.at, Math.min(stop, this.at + 40))).toString();
  }
}
