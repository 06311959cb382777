import { checkDigit, openSealed, readShortCode, spacedCode } from '@linli/shared';
import { newId } from '../../../platform/database/index.js';
import { RedemptionCodes } from './redemption.codes.js';
import type { Redemption } from './redemption.entity.js';

const codes = new RedemptionCodes({ authSecret: Buffer.alloc(32, 7) });
const redemption = {
  id: newId(),
  partnerId: newId(),
  expiresAt: new Date('2026-11-27T15:59:59.000Z'),
  quantity: 2,
  title: '大米 5 公斤',
} as Redemption;

describe('the nine digits', () => {
  it('end in the check digit of Damm', () => {
    // From the paper's example, quasigroup of order 10.
    expect(checkDigit('572')).toBe('4');
  });

  it('are read however they are spaced, and not when one is wrong or two are swapped', () => {
    for (let n = 0; n < 50; n++) {
      const code = codes.draw();
      expect(readShortCode(` ${spacedCode(code)} `)).toBe(code);
      for (let at = 0; at < 9; at++) {
        const other = String((Number(code[at]) + 1 + (n % 9)) % 10);
        if (other !== code[at])
          expect(readShortCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull();
        const swapped = code.slice(0, at) + (code[at + 1] ?? '') + code.charAt(at) + code.slice(at + 2);
        if (at < 8 && swapped !== code) expect(readShortCode(swapped)).toBeNull();
      }
    }
    for (const wrong of ['', '12345678', '1234567890', 'abcdefghi', '１２３４５６７８９'])
      expect(readShortCode(wrong)).toBeNull();
  });
});

describe('the QR code', () => {
  it('says what, where and until when, and is short enough to be scanned from a screen', () => {
    const text = codes.seal(redemption);
    expect(openSealed(text)?.sealed).toEqual({
      redemptionId: redemption.id,
      partnerId: redemption.partnerId,
      expiresAt: redemption.expiresAt,
      quantity: 2,
      title: '大米 5 公斤',
    });
    // Version 9 of a QR code holds 180 bytes at level M (ISO/IEC 18004).
    expect(text.length).toBeLessThanOrEqual(180);
    expect(codes.read(text)).toEqual({ id: redemption.id });
  });

  it('is nobody else’s: a changed character, another key and other texts are refused', () => {
    const text = codes.seal(redemption);
    for (let at = 4; at < text.length; at += 7) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      expect(codes.read(changed)).toBeNull();
    }
    const other = new RedemptionCodes({ authSecret: Buffer.alloc(32, 8) });
    expect(other.read(text)).toBeNull();
    for (const wrong of ['LB1.', 'LB1.!!!!', `LB1.${'A'.repeat(20)}`, 'https://example.com'])
      expect(codes.read(wrong)).toBeNull();
  });

  it('cuts a long title between characters', () => {
    const { sealed } = openSealed(codes.seal({ ...redemption, title: '东北长粒香大米家庭装 10 公斤' }))!;
    expect(sealed.title).toBe('东北长粒香大米家庭');
  });
});
