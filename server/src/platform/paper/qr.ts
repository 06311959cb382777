import type PDFDocument from 'pdfkit';
import qrcode from 'qrcode-generator';

/** Draws a QR code (ISO/IEC 18004, level M) as one path of squares, `side` points wide. */
export function drawQr(
  doc: InstanceType<typeof PDFDocument>,
  text: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const cell = side / count;
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) doc.rect(x + column * cell, y + row * cell, cell, cell);
    }
  }
  doc.fill('#000000');
}
