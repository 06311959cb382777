import Taro from '@tarojs/taro';
import type { Drawn, Paint } from './draw-picture-types';

const loaded = (canvas: Taro.OffscreenCanvas, url: string) =>
  new Promise<CanvasImageSource>((resolve, reject) => {
    const image = (canvas as unknown as { createImage: () => HTMLImageElement }).createImage();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('image'));
    image.src = url;
  });

/** Draws a picture with the phone's own fonts. The browser's twin is draw-picture.h5.ts. */
export async function drawPicture(width: number, height: number, paint: Paint): Promise<Drawn> {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  await paint(context, (url) => loaded(canvas, url));
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  });
  return { url: tempFilePath };
}

/** Lets her keep or pass on the picture; the phone names the file itself. */
export function keepPicture({ url }: Drawn, _fileName: string): void {
  void Taro.previewImage({ urls: [url], current: url });
}
