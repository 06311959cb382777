/** The same tones as tokens.json; an image cannot read the page's custom properties. */
export const PAINT = {
  light: {
    line: '#e3e0d8',
    outline: '#0f5f5b',
    gap: '#ffffff',
    raw: '#44504c',
    adjusted: '#0f5f5b',
    band: '#e4efec',
    none: '#efede7',
    /** From low to high. */
    steps: ['#f1d8bf', '#c3dbd5', '#86b3ab', '#3b7771', '#0f5f5b'],
  },
  dark: {
    line: '#2c3735',
    outline: '#74cabf',
    gap: '#0e1413',
    raw: '#c4cdc9',
    adjusted: '#74cabf',
    band: '#15312e',
    none: '#232c2a',
    steps: ['#5e3a20', '#1d3f3b', '#275651', '#3d8078', '#74cabf'],
  },
} as const;

export type Theme = keyof typeof PAINT;

/** An SVG as the address of an image, for both platforms. */
export const imageOf = (width: number, height: number, inside: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside}</svg>`,
  )}`;
