/** Draws on a canvas; `load` fetches a picture to be drawn. */
export type Paint = (
  context: CanvasRenderingContext2D,
  load: (url: string) => Promise<CanvasImageSource>,
) => Promise<void>;

/** A finished picture: an address an <Image> can show. */
export interface Drawn {
  url: string;
}
