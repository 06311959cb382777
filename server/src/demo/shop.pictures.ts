import sharp from 'sharp';

const SIZE = { width: 640, height: 420 };

/** Flat drawings on a soft ground, one colour family each; 640 × 420. */
const PICTURES = {
  rice: `<rect width="640" height="420" fill="#e9efe8"/>
    <path d="M222 70h196l16 40H206z" fill="#dde6d8" stroke="#9aa890" stroke-width="8" stroke-linejoin="round"/>
    <path d="M206 110h228l12 260q-126 16-252 0z" fill="#fbfaf6" stroke="#9aa890" stroke-width="8" stroke-linejoin="round"/>
    <circle cx="320" cy="240" r="62" fill="#cfe0cb"/>
    <g fill="none" stroke="#4d7a54" stroke-width="8" stroke-linecap="round"><path d="M320 202v82"/><path d="M282 214q4 32 38 36 34-4 38-36"/><path d="M288 254q6 24 32 28 26-4 32-28"/></g>`,
  oil: `<rect width="640" height="420" fill="#f5eddf"/>
    <rect x="278" y="40" width="84" height="46" rx="8" fill="#c8102e"/>
    <path d="M284 86h72v44l46 54v190H238V184l46-54z" fill="#e8b84a" stroke="#b07c1a" stroke-width="8" stroke-linejoin="round"/>
    <rect x="240" y="226" width="160" height="94" fill="#fffdf7"/>
    <g stroke="#d4a03a" stroke-width="8" stroke-linecap="round"><path d="M266 258h108"/><path d="M266 286h66"/></g>`,
  scissors: `<rect width="640" height="420" fill="#eeeaf1"/>
    <g stroke-linecap="round" fill="none"><path d="M216 60 396 292M424 60 244 292" stroke="#8a7a9c" stroke-width="24"/>
    <circle cx="216" cy="324" r="50" stroke="#6a5a7d" stroke-width="20"/><circle cx="424" cy="324" r="50" stroke="#6a5a7d" stroke-width="20"/></g>`,
  soap: `<rect width="640" height="420" fill="#e6eef2"/>
    <path d="M244 44h118v22H336v56h-58V66h-34z" fill="#5f9aa5"/>
    <rect x="222" y="122" width="196" height="262" rx="22" fill="#fbfdfd" stroke="#8aa9ad" stroke-width="8"/>
    <rect x="250" y="196" width="140" height="110" rx="12" fill="#cfe2e6"/>
    <g stroke="#5f9aa5" stroke-width="8" stroke-linecap="round"><path d="M280 236h80"/><path d="M280 266h46"/></g>`,
  umbrella: `<rect width="640" height="420" fill="#f6eaea"/>
    <path d="M320 36v36M320 210v128q0 36-32 36t-32-30" fill="none" stroke="#5b463c" stroke-width="14" stroke-linecap="round"/>
    <path d="M118 214q20-140 202-150 182 10 202 150-25-18-50 0-26-18-51 0-25-18-51 0-25-18-50 0-26-18-51 0-25-18-51 0-25-18-50 0-26-18-50 0z" fill="#0f5f5b"/>`,
  monitor: `<rect width="640" height="420" fill="#e8eeea"/>
    <rect x="120" y="96" width="250" height="210" rx="22" fill="#fbfdfc" stroke="#8b9c95" stroke-width="10"/>
    <g fill="#0f5f5b"><rect x="160" y="140" width="22" height="52"/><rect x="200" y="140" width="52" height="52" rx="8"/><rect x="270" y="140" width="52" height="52" rx="8"/></g>
    <g fill="#8b9c95"><rect x="210" y="226" width="40" height="36" rx="6"/><rect x="264" y="226" width="40" height="36" rx="6"/></g>
    <path d="M370 190q100 0 100 122" fill="none" stroke="#6f7f78" stroke-width="14"/><rect x="404" y="312" width="132" height="54" rx="27" fill="#6f7f78"/>`,
  eggs: `<rect width="640" height="420" fill="#f4efe4"/>
    ${[0, 1, 2, 3].map((n) => `<ellipse cx="${176 + n * 96}" cy="170" rx="42" ry="54" fill="#e6c39a" stroke="#b98d5e" stroke-width="6"/>`).join('')}
    ${[0, 1, 2].map((n) => `<ellipse cx="${224 + n * 96}" cy="222" rx="44" ry="56" fill="#efd2ae" stroke="#b98d5e" stroke-width="6"/>`).join('')}
    <path d="M96 250h448l-30 110H126z" fill="#b9b2a2" stroke="#8d8778" stroke-width="8" stroke-linejoin="round"/>`,
  towel: `<rect width="640" height="420" fill="#e8eef0"/>
    <rect x="90" y="70" width="460" height="18" rx="9" fill="#8d9a9d"/>
    <path d="M196 78h248v290H196z" fill="#f7fbfb" stroke="#8fb0b5" stroke-width="8"/>
    <path d="M196 300h248v24H196zM196 262h248v14H196z" fill="#7fb3ac"/>
    <g stroke="#8fb0b5" stroke-width="6">${[0, 1, 2, 3, 4, 5, 6, 7].map((n) => `<path d="M${212 + n * 31} 368v20"/>`).join('')}</g>`,
  tap: `<rect width="640" height="420" fill="#e7ecef"/>
    <path d="M120 150h230q90 0 90 100v30h-64v-24q0-44-36-44H120z" fill="#9aa9b0" stroke="#6b7a81" stroke-width="8" stroke-linejoin="round"/>
    <rect x="96" y="126" width="36" height="118" rx="8" fill="#6b7a81"/><rect x="240" y="92" width="24" height="60" fill="#6b7a81"/><rect x="186" y="70" width="132" height="28" rx="14" fill="#c8102e"/>
    <path d="M408 310q34 46 0 66-34-20 0-66z" fill="#5a9bb8"/>`,
  thermos: `<rect width="640" height="420" fill="#efe9e4"/>
    <rect x="262" y="44" width="116" height="66" rx="14" fill="#7a5a46"/><rect x="246" y="110" width="148" height="268" rx="26" fill="#0f5f5b"/>
    <rect x="246" y="200" width="148" height="20" fill="#dfe9e5"/>`,
} as const;

export type GoodsPictureName = keyof typeof PICTURES;

/** The drawing as JPEG. */
export function drawGoods(name: GoodsPictureName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 640 420">${PICTURES[name]}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer();
}
