import PDFDocument from 'pdfkit';
import { dayInFull, serviceHoursText, STAR_NAMES } from '@linli/shared';
import {
  draw,
  drawCentred,
  drawQr,
  drawRight,
  flow,
  type PrintFont,
  type Run,
} from '../../platform/paper/index.js';
import { drawDetails } from './certificate.details.js';
import type { CertificatePaper, ServiceDetail } from './certificate.paper.js';

export type Document = InstanceType<typeof PDFDocument>;

/** A4 in points, and the colours of the screens. */
const PAGE = { width: 595.28, height: 841.89 } as const;
const LEFT = 84;
const RIGHT = PAGE.width - LEFT;
const INK = '#1b2422';
const GREY = '#5f6966';
const CIVIC = '#0f5f5b';
const HAIR = '#b9d1cd';
const SEAL = '#c8102e';

/** What goes onto the paper beside what it says. */
export interface PrintedWith {
  readonly number: string;
  readonly checkUrl: string;
  /** Null without them. */
  readonly details: readonly ServiceDetail[] | null;
}

/** The certificate as a PDF (A4, embedded subset of the font, text selectable), in bytes. */
export async function certificatePdf(
  paper: CertificatePaper,
  printed: PrintedWith,
  font: PrintFont,
): Promise<Buffer> {
  const info = { Title: `志愿服务记录证明 ${printed.number}`, Author: paper.issuer, Creator: '邻里帮' };
  const doc = new PDFDocument({ size: 'A4', margin: 0, lang: 'zh-CN', displayTitle: true, info });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.registerFont('paper', font.bytes);
  doc.font('paper');
  drawFront(doc, paper, printed);
  if (printed.details) drawDetails(doc, printed.details, { number: printed.number, font });
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

function drawFront(doc: Document, paper: CertificatePaper, { number, checkUrl }: PrintedWith): void {
  doc
    .rect(36, 36, PAGE.width - 72, PAGE.height - 72)
    .lineWidth(2.4)
    .stroke(CIVIC);
  doc
    .rect(42, 42, PAGE.width - 84, PAGE.height - 84)
    .lineWidth(0.8)
    .stroke(HAIR);
  doc.fillColor(GREY).strokeColor(GREY);
  drawRight(doc, { text: `编号 ${number}` }, RIGHT, 78, 12);
  doc.fillColor(INK).strokeColor(INK);
  drawCentred(doc, { text: '志愿服务记录证明', bold: true }, PAGE.width / 2, 120, 28);
  const below = flow(doc, sentence(paper), {
    x: LEFT,
    y: 190,
    width: RIGHT - LEFT,
    size: 15,
    lineHeight: 29,
    indent: 2,
  });
  drawLines(doc, paper, below + 22);
  drawFoot(doc, paper, checkUrl);
}

/** 兹证明 … : who, which period, how often and how long. */
const sentence = (paper: CertificatePaper): Run[] => [
  { text: '兹证明 ' },
  { text: paper.name, bold: true },
  { text: `（居民身份证 ${paper.idMask}，志愿者编号 ${paper.volunteerNumber}），自 ` },
  { text: `${dayInFull(paper.from)} 至 ${dayInFull(paper.to)}，参加志愿服务 ` },
  { text: String(paper.times), bold: true },
  { text: ' 次，服务时长共计 ' },
  { text: serviceHoursText(paper.minutes), bold: true },
  { text: paper.stars ? `，获${STAR_NAMES[paper.stars]}志愿者称号。` : '。' },
];

function drawLines(doc: Document, { lines }: CertificatePaper, top: number): void {
  const rule = (y: number): void => void doc.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.8).stroke(HAIR);
  const row = (y: number, cells: readonly [string, string, string], colour: string): void => {
    doc.fillColor(colour).strokeColor(colour);
    draw(doc, { text: cells[0] }, LEFT, y + 9, 13);
    drawRight(doc, { text: cells[1] }, RIGHT - 120, y + 9, 13);
    drawRight(doc, { text: cells[2] }, RIGHT, y + 9, 13);
  };
  const HEIGHT = 36;
  rule(top);
  row(top, ['服务内容', '次数', '时长'], GREY);
  for (const [index, { label, times, minutes }] of lines.entries()) {
    const y = top + HEIGHT * (index + 1);
    rule(y);
    row(y, [label, String(times), serviceHoursText(minutes)], INK);
  }
  rule(top + HEIGHT * (lines.length + 1));
}

function drawFoot(doc: Document, { issuer, responsible, issuedOn }: CertificatePaper, url: string): void {
  const y = PAGE.height - 216;
  drawQr(doc, url, { x: LEFT, y, side: 96 });
  doc.fillColor(GREY).strokeColor(GREY);
  drawCentred(doc, { text: '扫码核对真假' }, LEFT + 48, y + 106, 11);
  doc
    .circle(RIGHT - 86, y + 54, 52)
    .lineWidth(0.8)
    .dash(4, { space: 3 })
    .stroke(SEAL)
    .undash();
  doc.fillColor(SEAL).strokeColor(SEAL);
  drawCentred(doc, { text: '盖章处' }, RIGHT - 86, y + 12, 13);
  doc.fillColor(INK).strokeColor(INK);
  drawRight(doc, { text: issuer }, RIGHT, y + 34, 14);
  drawRight(doc, { text: `负责人：${responsible}` }, RIGHT, y + 60, 14);
  drawRight(doc, { text: dayInFull(issuedOn) }, RIGHT, y + 86, 14);
}
