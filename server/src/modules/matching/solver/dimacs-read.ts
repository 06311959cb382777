import { DimacsError, LineFields } from './dimacs-line.js';
import { GrowingArcs } from './growing-arcs.js';
import type { FlowProblem } from './problem.js';

/** A problem and where in the file its parts stand, for messages. */
export interface DimacsFile {
  readonly problem: FlowProblem;
  readonly problemLine: number;
  /** 0 for a node without a line of its own. */
  readonly nodeLine: Int32Array;
  readonly arcLine: Int32Array;
}

const NEWLINE = 10;
const [COMMENT, PROBLEM, NODE, ARC] = Buffer.from('cpna');
const MOST_NODES = 2 ** 26;
const MOST_ARCS = 2 ** 28;

/**
 * Reads the DIMACS format of minimum cost flow problems (First DIMACS Challenge, 1991) from bytes as they come.
 * A negative capacity means none. Throws `DimacsError` with line and reason.
 */
export class DimacsReader {
  private readonly fields = new LineFields();
  private rest = new Uint8Array();
  private problemLine = 0;
  private nodes = 0;
  private arcs = new GrowingArcs(0);
  private supply = new Float64Array();
  private nodeLine = new Int32Array();

  push(chunk: Uint8Array): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let from = 0;
    for (let stop = bytes.indexOf(NEWLINE); stop >= 0; stop = bytes.indexOf(NEWLINE, from)) {
      this.line(bytes, from, stop);
      from = stop + 1;
    }
    this.rest = bytes.slice(from);
  }

  end(): DimacsFile {
    if (this.rest.length > 0) this.line(this.rest, 0, this.rest.length);
    this.rest = new Uint8Array();
    const last = Math.max(1, this.fields.number);
    if (this.problemLine === 0)
      throw new DimacsError(last, 'the file ends without a line “p min NODES ARCS”');
    const { count, most } = this.arcs;
    if (count < most) throw new DimacsError(last, `the file ends after ${count} of ${most} arcs`);
    const { line: arcLine, ...lists } = this.arcs.finish();
    const problem = { nodes: this.nodes, supply: this.supply, ...lists };
    return { problem, problemLine: this.problemLine, nodeLine: this.nodeLine, arcLine };
  }

  private line(bytes: Uint8Array, from: number, to: number): void {
    const { fields } = this;
    fields.open(bytes, from, to);
    const kind = fields.kind(COMMENT!);
    if (kind === 0 || kind === COMMENT) return;
    if (kind === PROBLEM) this.readProblem();
    else if (kind !== ARC && kind !== NODE)
      fields.fail(`“${String.fromCharCode(kind)}” is no line of this format`);
    else if (this.problemLine === 0) fields.fail('comes before the line “p min NODES ARCS”');
    else if (kind === ARC) this.readArc();
    else this.readNode();
    fields.finish();
  }

  private readProblem(): void {
    const { fields } = this;
    if (this.problemLine !== 0) fields.fail('a second line “p”');
    const kind = fields.text('kind of problem');
    if (kind !== 'min') fields.fail(`the problem is “${kind}”, not “min”`);
    this.nodes = fields.integer('number of nodes');
    const arcs = fields.integer('number of arcs');
    if (this.nodes < 1 || this.nodes > MOST_NODES) fields.fail(`${this.nodes} nodes (1 to ${MOST_NODES})`);
    if (arcs < 0 || arcs > MOST_ARCS) fields.fail(`${arcs} arcs (0 to ${MOST_ARCS})`);
    this.problemLine = fields.number;
    this.supply = new Float64Array(this.nodes);
    this.nodeLine = new Int32Array(this.nodes);
    this.arcs = new GrowingArcs(arcs);
  }

  private readNode(): void {
    const node = this.nodeNumber('node');
    if (this.nodeLine[node] !== 0)
      this.fields.fail(`node ${node + 1} is given again (first in line ${this.nodeLine[node]})`);
    this.supply[node] = this.fields.integer('supply');
    this.nodeLine[node] = this.fields.number;
  }

  private readArc(): void {
    const { fields, arcs } = this;
    if (arcs.count === arcs.most)
      fields.fail(`more than the ${arcs.most} arcs announced in line ${this.problemLine}`);
    const source = this.nodeNumber('source');
    const target = this.nodeNumber('target');
    const lower = fields.integer('lower bound');
    const capacity = fields.integer('capacity');
    const cost = fields.integer('cost');
    if (!Number.isSafeInteger(capacity - lower))
      fields.fail('more than 2^53 between lower bound and capacity');
    arcs.add({
      source,
      target,
      lower,
      capacity: capacity < 0 ? Infinity : capacity,
      cost,
      line: fields.number,
    });
  }

  private nodeNumber(what: string): number {
    const node = this.fields.integer(what);
    if (node < 1 || node > this.nodes)
      this.fields.fail(`${what} ${node} is not one of the nodes 1 … ${this.nodes}`);
    return node - 1;
  }
}

/** Reads a whole stream of bytes; errors as `DimacsReader`. */
export async function readDimacs(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<DimacsFile> {
  const reader = new DimacsReader();
  for await (const chunk of chunks) reader.push(chunk);
  return reader.end();
}
