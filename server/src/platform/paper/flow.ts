import type PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;

/** A piece of a paragraph; `bold` is drawn with an outline, because one weight of a Chinese font is megabytes enough. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

/** Where a paragraph stands, in points from the top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly lineHeight: number;
  /** First line's indent in characters. */
  readonly indent?: number;
}

/** Numbers and dates are not broken, and closing marks (GB/T 15834, 避头尾) stay with what is before them. */
const UNIT = /(?:(?:[\u0021-\u007e]+[年月日]?)+|\S)[，。、；：！？）〕》”’]*|\s+/gu;
const OUTLINE = 0.03;

/** Draws `text` with its left end at `x`; `bold` by an outline. */
export function draw(doc: Document, { text, bold = false }: Run, x: number, y: number, size: number): void {
  doc.fontSize(size).lineWidth(bold ? size * OUTLINE : 0);
  doc.text(text, x, y, { lineBreak: false, fill: true, stroke: bold });
}

/** Sets a paragraph with lines broken between Chinese characters but not within numbers; returns the y below it. */
export function flow(doc: Document, runs: readonly Run[], place: Place): number {
  const { size, lineHeight } = place;
  doc.fontSize(size);
  let x = place.x + (place.indent ?? 0) * size;
  let y = place.y;
  for (const { text, bold } of runs) {
    for (const unit of text.match(UNIT) ?? []) {
      const width = doc.widthOfString(unit);
      if (x + width > place.x + place.width + 0.5) {
        x = place.x;
        y += lineHeight;
      }
      draw(doc, { text: unit, bold: bold ?? false }, x, y, size);
      x += width;
    }
  }
  return y + lineHeight;
}

/** Draws `text` with its right end at `right`. */
export function drawRight(doc: Document, run: Run, right: number, y: number, size: number): void {
  doc.fontSize(size);
  draw(doc, run, right - doc.widthOfString(run.text), y, size);
}

/** Draws `text` with its middle at `middle`. */
export function drawCentred(doc: Document, run: Run, middle: number, y: number, size: number): void {
  doc.fontSize(size);
  draw(doc, run, middle - doc.widthOfString(run.text) / 2, y, size);
}
