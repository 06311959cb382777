import type { Drawn, Paint } from './draw-picture-types';

const loaded = (url: string) =>
  new Promise<CanvasImageSource>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('image'));
    image.src = url;
  });

/** The browser's twin. */
export async function drawPicture(width: number, height: number, paint: Paint): Promise<Drawn> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  await paint(canvas.getContext('2d')!, loaded);
  return { url: canvas.toDataURL('image/png') };
}

export function keepPicture({ url }: Drawn, fileName: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}
