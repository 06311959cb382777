import sharp from 'sharp';

const SIZE = { width: 720, height: 480 };

const steam = (x: number): string =>
  `<path d="M${x} 60q24 24 0 48t0 48" fill="none" stroke="#cfc4b0" stroke-width="10" stroke-linecap="round"/>`;
const dumpling = (x: number, y: number): string =>
  `<path d="M${x - 56} ${y + 30}q0-78 56-78t56 78q-56 24-112 0z" fill="#fffdf7" stroke="#c9ab7c" stroke-width="7" stroke-linejoin="round"/>
   <path d="M${x - 26} ${y - 14}l8 16M${x} ${y - 24}v18M${x + 26} ${y - 14}l-8 16" stroke="#c9ab7c" stroke-width="6" stroke-linecap="round"/>`;
const house = (x: number, y: number, w: number, roof: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${380 - y}" fill="#d9c4a1"/><path d="M${x - 18} ${y}l${w / 2 + 18}-64 ${w / 2 + 18} 64z" fill="${roof}"/>
   <g fill="#fffaf0"><rect x="${x + 24}" y="${y + 40}" width="34" height="40"/><rect x="${x + w - 58}" y="${y + 40}" width="34" height="40"/></g>`;

/** Flat drawings on a soft ground, 720 × 480. They show no real place and nobody. */
const PICTURES = {
  dumplings: `<rect width="720" height="480" fill="#f3e9da"/>${[250, 350, 450].map(steam).join('')}
    <rect y="200" width="720" height="280" fill="#d6b27c"/><ellipse cx="360" cy="350" rx="270" ry="110" fill="#efe0bf" stroke="#b88e52" stroke-width="12"/>
    ${dumpling(250, 320)}${dumpling(370, 300)}${dumpling(480, 330)}${dumpling(310, 390)}${dumpling(430, 400)}`,
  street: `<rect width="720" height="480" fill="#dfe8e4"/>${house(50, 190, 180, '#7a5a46')}${house(270, 130, 190, '#8a4a3a')}${house(510, 210, 170, '#7a5a46')}
    <rect y="380" width="720" height="100" fill="#a8a59c"/><path d="M0 430h720" stroke="#c6c3ba" stroke-width="8" stroke-dasharray="60 40"/>`,
  book: `<rect width="720" height="480" fill="#f4ead9"/><path d="M360 130q-100-50-230-20v250q130-30 230 20 100-50 230-20V110q-130-30-230 20z" fill="#fffdf7" stroke="#8a7a5c" stroke-width="10" stroke-linejoin="round"/>
    <path d="M360 130v250" stroke="#8a7a5c" stroke-width="8"/><circle cx="230" cy="200" r="34" fill="#e8b84a"/><path d="M170 310q50-70 90-30t80-20" fill="none" stroke="#4d7a54" stroke-width="10" stroke-linecap="round"/>
    <g stroke="#b7ab92" stroke-width="10" stroke-linecap="round"><path d="M410 190h130"/><path d="M410 240h130"/><path d="M410 290h90"/></g>`,
  phone: `<rect width="720" height="480" fill="#e4edf1"/><rect x="250" y="50" width="220" height="380" rx="34" fill="#22302e"/><rect x="270" y="90" width="180" height="300" rx="10" fill="#fbfdfd"/>
    <path d="M360 150l64 110H296z" fill="#f6dfb0" stroke="#b06b10" stroke-width="10" stroke-linejoin="round"/><path d="M360 190v30M360 240v2" stroke="#b06b10" stroke-width="12" stroke-linecap="round"/>
    <rect x="300" y="310" width="120" height="40" rx="20" fill="#0f5f5b"/>`,
  health: `<rect width="720" height="480" fill="#e8f0ec"/><path d="M360 400q-190-120-190-220 0-80 80-80 70 0 110 70 40-70 110-70 80 0 80 80 0 100-190 220z" fill="#fbfdfc" stroke="#8fb0a5" stroke-width="10"/>
    <path d="M190 240h90l30-60 50 130 40-90 20 20h110" fill="none" stroke="#c8102e" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>`,
  cake: `<rect width="720" height="480" fill="#f5ece4"/><path d="M150 250h420l-40 150H190z" fill="#e0a95f" stroke="#a9743a" stroke-width="10" stroke-linejoin="round"/><path d="M150 250q210-110 420 0z" fill="#fff4e0" stroke="#a9743a" stroke-width="10"/>
    <g fill="#c8102e"><circle cx="290" cy="220" r="14"/><circle cx="360" cy="205" r="14"/><circle cx="430" cy="220" r="14"/></g>`,
  film: `<rect width="720" height="480" fill="#2b3a42"/><rect x="130" y="80" width="460" height="250" fill="#f2efe6" stroke="#8a96a0" stroke-width="12"/><path d="M310 150l130 60-130 60z" fill="#8a96a0"/>
    <g fill="#46545c">${[160, 260, 360, 460, 560].map((x) => `<circle cx="${x}" cy="410" r="34"/>`).join('')}</g>`,
  hall: `<rect width="720" height="480" fill="#e9eee8"/><path d="M110 200l250-110 250 110z" fill="#0f5f5b"/><rect x="140" y="200" width="440" height="210" fill="#fbfaf6" stroke="#8fa79f" stroke-width="8"/>
    <g fill="#cfe0da">${[180, 290, 400, 510].map((x) => `<rect x="${x - 10}" y="240" width="50" height="90"/>`).join('')}</g><rect x="325" y="320" width="70" height="90" fill="#8a4a3a"/>`,
} as const;

export type ActivityPictureName = keyof typeof PICTURES;

export function drawActivity(name: ActivityPictureName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">${PICTURES[name]}</svg>`;
  return sharp(Buffer.from(svg)).webp({ quality: 84 }).toBuffer();
}
