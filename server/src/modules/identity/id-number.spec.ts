import { honorificOf, isIdNumber, maskedIdNumber, surnameOf } from './id-number.js';

const NOW = new Date('2026-11-27T10:00:00+08:00');

describe('the number of an ID card', () => {
  it.each([
    ['360702196006150027', true],
    ['36070220300101001X', false],
    ['360702199001010010', true],
    ['360702199001010011', false],
    ['360702199002300014', false],
    ['36070219900101001', false],
    ['060702199001010010', false],
    ['36070219900101001x', false],
  ])('%s: %s', (text, good) => expect(isIdNumber(text, NOW)).toBe(good));

  it('knows every single wrong digit and every swap of neighbours', () => {
    const good = '360702196006150027';
    for (let at = 6; at < 17; at++) {
      const digit = (Number(good[at]) + 1) % 10;
      expect(isIdNumber(good.slice(0, at) + String(digit) + good.slice(at + 1), NOW)).toBe(false);
      if (good[at] === good[at + 1]) continue;
      expect(isIdNumber(good.slice(0, at) + good[at + 1]! + good[at]! + good.slice(at + 2), NOW)).toBe(false);
    }
  });

  it('leaves only what a certificate prints', () =>
    expect(maskedIdNumber('360702196006150027')).toBe('3607**********0027'));

  it.each([
    ['360702197611270024', 'AUNTIE'],
    ['360702197611280020', 'MADAM'],
    ['360702196006150019', 'UNCLE'],
    ['360702199001010010', 'SIR'],
  ])('calls the holder of %s %s', (text, honorific) => expect(honorificOf(text, NOW)).toBe(honorific));

  it('knows surnames of two characters', () =>
    expect(['欧阳修', '温小满', '欧文'].map(surnameOf)).toEqual(['欧阳', '温', '欧']));
});
