import sharp from 'sharp';

const SIZE = { width: 640, height: 480 };

const STAIRS = [0, 1, 2, 3, 4]
  .map((n) => `<path d="M${250 + n * 78} ${430 - n * 62}h78v-62h-78z" fill="STEP" />`)
  .join('');

/** The same stairwell by night and with its lamp mended: what changed is seen at once. */
const stairwell = (lit: boolean): string => `
  <rect width="640" height="480" fill="${lit ? '#f3e9d2' : '#2b3033'}"/>
  <rect y="270" width="640" height="210" fill="${lit ? '#8fb3a4' : '#232b2b'}"/>
  ${STAIRS.replaceAll('STEP', lit ? '#cfc6b8' : '#1a1e20')}
  <path d="M190 400 640 70" stroke="${lit ? '#7a5a46' : '#43484b'}" stroke-width="16"/>
  <path d="M320 0v70" stroke="#54585b" stroke-width="6"/>
  ${lit ? '<path d="M320 96 190 400h300z" fill="#fdf3c7" opacity="0.7"/>' : ''}
  <circle cx="320" cy="92" r="${lit ? 34 : 26}" fill="${lit ? '#f4c542' : '#54585b'}"/>
  <rect x="40" y="150" width="90" height="120" rx="6" fill="${lit ? '#ffffff' : '#33393b'}"/>`;

const ground = (sky: string, floor: string): string =>
  `<rect width="640" height="480" fill="${sky}"/><rect y="300" width="640" height="180" fill="${floor}"/>`;

const house = (x: number, fill: string): string =>
  `<rect x="${x}" y="120" width="150" height="200" fill="${fill}"/>` +
  [0, 1, 2, 3]
    .map(
      (n) =>
        `<rect x="${x + 22 + (n % 2) * 62}" y="${150 + (n >> 1) * 70}" width="40" height="44" fill="#fff" opacity="0.6"/>`,
    )
    .join('');

const street =
  ground('#dfe8ea', '#b9b4aa') + house(40, '#c8a98f') + house(230, '#d9cdb8') + house(430, '#b98f78');

/** Small drawings that stand for photos; no people in them. */
const PICTURES = {
  'lamp-before': stairwell(false),
  'lamp-after': stairwell(true),
  drain: `${ground('#cfd3cf', '#9a9b93')}<ellipse cx="320" cy="330" rx="230" ry="90" fill="#6d7a78"/>
    <rect x="220" y="280" width="200" height="100" rx="14" fill="#4b5250"/>
    ${[0, 1, 2, 3, 4].map((n) => `<rect x="${240 + n * 34}" y="292" width="16" height="76" fill="#22282a"/>`).join('')}`,
  'drain-after': `${ground('#dfe6df', '#c4c2b6')}<rect x="220" y="280" width="200" height="100" rx="14" fill="#7d8482"/>
    ${[0, 1, 2, 3, 4].map((n) => `<rect x="${240 + n * 34}" y="292" width="16" height="76" fill="#3c4442"/>`).join('')}`,
  rubbish: `${street}<rect x="210" y="240" width="150" height="170" rx="10" fill="#3f7d66"/>
    <path d="M190 240h190l-20-40H210z" fill="#2f5f4d"/><circle cx="430" cy="390" r="46" fill="#444"/>
    <circle cx="500" cy="400" r="36" fill="#565656"/><circle cx="160" cy="400" r="40" fill="#4d4d4d"/>`,
  'rubbish-after': `${street}<rect x="210" y="240" width="150" height="170" rx="10" fill="#3f7d66"/>
    <rect x="196" y="220" width="178" height="26" rx="8" fill="#2f5f4d"/>`,
  bikes: `${ground('#e4ded2', '#a9a59c')}<rect x="60" y="80" width="200" height="240" fill="#7f8b87"/>
    ${[0, 1, 2].map((n) => `<g transform="translate(${190 + n * 130} 330)" fill="none" stroke="#b04a1e" stroke-width="10"><circle r="38"/><circle cx="92" r="38"/><path d="M0 0 40-60h40l12 60"/></g>`).join('')}`,
  lift: `${ground('#ded9cf', '#bdb6aa')}<rect x="190" y="60" width="260" height="330" fill="#8b9294"/>
    <path d="M320 60v330" stroke="#5a6062" stroke-width="8"/><rect x="480" y="190" width="46" height="90" rx="8" fill="#5a6062"/>
    <circle cx="503" cy="215" r="10" fill="#c0392b"/><circle cx="503" cy="250" r="10" fill="#777"/>`,
  road: `${ground('#d8e3e6', '#8d8c87')}<ellipse cx="320" cy="380" rx="130" ry="46" fill="#4f4e4a"/>
    <path d="M120 300h400" stroke="#fff" stroke-width="8" stroke-dasharray="50 40"/>`,
  tree: `${street}<rect x="300" y="200" width="40" height="220" fill="#6b4f3a"/><circle cx="320" cy="170" r="120" fill="#5f8f5a"/>
    <path d="M0 110 640 150" stroke="#333" stroke-width="6"/>`,
  smoke: `${street}<rect x="240" y="330" width="180" height="70" fill="#444"/>
    <g fill="#9aa0a2" opacity="0.8"><circle cx="300" cy="270" r="46"/><circle cx="360" cy="210" r="58"/><circle cx="310" cy="140" r="64"/></g>`,
} as const;

export type PictureName = keyof typeof PICTURES;

/** The drawing as JPEG. */
export function drawPicture(name: PictureName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 640 480">${PICTURES[name]}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
