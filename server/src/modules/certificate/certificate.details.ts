import { serviceHoursText } from '@linli/shared';
import { draw, drawRight, type PrintFont } from '../../platform/paper/index.js';
import type { ServiceDetail } from './certificate.paper.js';
import type { Document } from './certificate.pdf.js';

const TOP = 96;
const ROW = 20;
const ROWS = 34;
const LEFT = 60;
const RIGHT = 595.28 - LEFT;
const COLUMNS = { title: LEFT + 84, organiser: LEFT + 276 } as const;
const SIZE = 10.5;

/** Pages with each service by itself, oldest first. */
export function drawDetails(
  doc: Document,
  details: readonly ServiceDetail[],
  { number, font }: { number: string; font: PrintFont },
): void {
  const pages = Math.ceil(details.length / ROWS);
  for (let page = 0; page < pages; page++) {
    doc.addPage();
    drawHead(doc, number, `明细 第 ${page + 1} 页，共 ${pages} 页`);
    for (const [index, detail] of details.slice(page * ROWS, (page + 1) * ROWS).entries()) {
      drawDetail(doc, detail, TOP + ROW * (index + 1), font);
    }
  }
}

function drawHead(doc: Document, number: string, place: string): void {
  doc.fillColor('#5f6966').strokeColor('#5f6966');
  draw(doc, { text: `志愿服务记录证明 ${number}` }, LEFT, 56, SIZE);
  drawRight(doc, { text: place }, RIGHT, 56, SIZE);
  draw(doc, { text: '日期' }, LEFT, TOP, SIZE);
  draw(doc, { text: '服务' }, COLUMNS.title, TOP, SIZE);
  draw(doc, { text: '组织单位' }, COLUMNS.organiser, TOP, SIZE);
  drawRight(doc, { text: '时长' }, RIGHT, TOP, SIZE);
  doc
    .moveTo(LEFT, TOP + 16)
    .lineTo(RIGHT, TOP + 16)
    .lineWidth(0.8)
    .stroke('#b9d1cd');
}

function drawDetail(doc: Document, detail: ServiceDetail, y: number, font: PrintFont): void {
  doc.fillColor('#1b2422').strokeColor('#1b2422');
  draw(doc, { text: detail.day }, LEFT, y, SIZE);
  draw(doc, { text: shortened(font.printable(detail.title), 17) }, COLUMNS.title, y, SIZE);
  draw(doc, { text: shortened(font.printable(detail.organiser), 14) }, COLUMNS.organiser, y, SIZE);
  drawRight(doc, { text: serviceHoursText(detail.minutes) }, RIGHT, y, SIZE);
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}
