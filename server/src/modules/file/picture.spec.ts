import sharp from 'sharp';
import { toPicture } from './picture.js';

const blue = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2255aa' } });

describe('pictures', () => {
  it('lose position, time and device, and stand upright', async () => {
    const taken = await blue(400, 200)
      .jpeg()
      .withExif({
        IFD0: { Make: 'Phone', Orientation: '6' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 51/1 0/1', GPSLongitudeRef: 'E' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();

    const picture = (await toPicture(taken))!;
    const { exif, orientation, xmp, format } = await sharp(picture.full).metadata();
    expect({ exif, orientation, xmp, format }).toEqual({ format: 'jpeg' });
    expect([picture.width, picture.height]).toEqual([200, 400]);
    expect((await sharp(picture.thumb).metadata()).exif).toBeUndefined();
  });

  it('are at most 1600 pixels long, thumbnails 320, and never blown up', async () => {
    const large = (await toPicture(await blue(4000, 1000).png().toBuffer()))!;
    expect([large.width, large.height]).toEqual([1600, 400]);
    expect((await sharp(large.thumb).metadata()).width).toBe(320);
    const small = (await toPicture(await blue(100, 50).webp().toBuffer()))!;
    expect([small.width, small.height]).toEqual([100, 50]);
  });

  it('must be whole pictures, whatever they are called', async () => {
    const whole = await sharp({
      create: {
        width: 800,
        height: 800,
        channels: 3,
        background: '#fff',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer();
    expect(await toPicture(whole)).toBeDefined();
    expect(await toPicture(whole.subarray(0, whole.length / 2))).toBeUndefined();
    expect(
      await toPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
    ).toBeUndefined();
    expect(await toPicture(Buffer.from('%PDF-1.7 not a picture'))).toBeUndefined();
    expect(await toPicture(Buffer.alloc(0))).toBeUndefined();
  });
});
