/**
 * The two forms of a redemption's code.
 *
 * Short: nine digits to read out and type. The first eight are drawn at random; the ninth is the check digit of Damm
 * (H. M. Damm, "Total anti-symmetrische Quasigruppen", 2004), which finds every single wrong digit and every swap of
 * neighbours, so that a mistyped code is noticed without a network.
 *
 * QR: `LB1.` + base64url of (redemption 16 bytes, partner 16 bytes, end 4 bytes, quantity 1 byte, title UTF-8) + 64
 * bytes of Ed25519 signature (RFC 8032) over them. A phone that knows the public key can tell without a network what it
 * is for, where and until when.
 */
const PREFIX = 'LB1.';
const SIGNATURE = 64;
const HEAD = 37;
const LONGEST_TITLE = 27;

const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The ninth digit for eight. */
export function checkDigit(digits: string): string {
  return [...digits].reduce((interim, digit) => DAMM[Number(interim)]?.charAt(Number(digit)) ?? '0', '0');
}

/** The digits in what somebody typed (spaces and dashes do not matter); null when it cannot be a code. */
export function readShortCode(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{9}$/.test(digits) && checkDigit(digits) === '0' ? digits : null;
}

/** 482 719 356 */
export const spacedCode = (code: string): string => code.replace(/(\d{3})(?=\d)/g, '$1 ');

/** What a QR code says. */
export interface SealedRedemption {
  redemptionId: string;
  partnerId: string;
  /** End of the time to fetch it. */
  expiresAt: Date;
  quantity: number;
  title: string;
}

/** The bytes that are signed. Longer titles are cut. */
export function sealedBytes(sealed: SealedRedemption): Uint8Array {
  const title = utf8(sealed.title);
  const bytes = new Uint8Array(HEAD + title.length);
  bytes.set(uuidBytes(sealed.redemptionId), 0);
  bytes.set(uuidBytes(sealed.partnerId), 16);
  const seconds = Math.floor(sealed.expiresAt.getTime() / 1000);
  for (let n = 0; n < 4; n++) bytes[32 + n] = Math.floor(seconds / 256 ** (3 - n)) % 256;
  bytes[36] = Math.min(255, sealed.quantity);
  bytes.set(title, HEAD);
  return bytes;
}

/** The text of the QR code. */
export function sealedText(bytes: Uint8Array, signature: Uint8Array): string {
  const all = new Uint8Array(bytes.length + signature.length);
  all.set(bytes);
  all.set(signature, bytes.length);
  return PREFIX + base64url(all);
}

/** What stands in a scanned text, with the bytes to check its signature by; null when it is no code of ours. */
export function openSealed(
  text: string,
): { sealed: SealedRedemption; bytes: Uint8Array; signature: Uint8Array } | null {
  if (!text.startsWith(PREFIX)) return null;
  const all = fromBase64url(text.slice(PREFIX.length));
  // One text for one code: bits that mean nothing must be zero.
  if (!all || all.length < HEAD + SIGNATURE || PREFIX + base64url(all) !== text) return null;
  const bytes = all.slice(0, all.length - SIGNATURE);
  const seconds = bytes.slice(32, 36).reduce((sum, byte) => sum * 256 + byte, 0);
  const sealed = {
    redemptionId: uuidText(bytes.slice(0, 16)),
    partnerId: uuidText(bytes.slice(16, 32)),
    expiresAt: new Date(seconds * 1000),
    quantity: bytes[36] ?? 1,
    title: fromUtf8(bytes.slice(HEAD)),
  };
  return { sealed, bytes, signature: all.slice(all.length - SIGNATURE) };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** WeChat has neither atob nor Buffer nor TextDecoder. */
export function base64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const length = c === undefined ? (b === undefined ? 2 : 3) : 4;
    for (let n = 0; n < length; n++) text += ALPHABET.charAt((group >> (18 - 6 * n)) & 63);
  }
  return text;
}

/** The bytes of a base64url text without padding; null when a character does not belong there. */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 255);
  }
  return Uint8Array.from(bytes);
}

const uuidBytes = (id: string): number[] =>
  (id.replace(/-/g, '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));

const uuidText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const escaped = encodeURIComponent(character).replace(/%(..)|(.)/g, (_, hex: string, plain: string) =>
      hex ? hex.toLowerCase() : plain.charCodeAt(0).toString(16),
    );
    const next = (escaped.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
    if (bytes.length + next.length > LONGEST_TITLE) break;
    bytes.push(...next);
  }
  return bytes;
}

function fromUtf8(bytes: Uint8Array): string {
  const escaped = Array.from(bytes, (byte) => `%${(byte + 256).toString(16).slice(1)}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}
