import qrcode from 'qrcode-generator';

/** A QR code (level M) as an image both platforms draw, without a margin. */
export function qrImage(text: string): string {
  const qr = qrcode(0, 'M');
  qr.addData(text, 'Byte');
  qr.make();
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr.createSvgTag({ cellSize: 4, margin: 0, scalable: true }))}`;
}
