import { Clock } from '../clock.js';
import { Cipher, DecryptionError, Signer } from './index.js';

const secret = (byte: number): Buffer => Buffer.alloc(32, byte);

describe('Cipher', () => {
  const cipher = new Cipher({ dataKey: secret(1) });

  it('gives back what was encrypted, and never the same text twice', () => {
    const [one, two] = [
      cipher.encrypt('钟淑珍 😀', 'person.name'),
      cipher.encrypt('钟淑珍 😀', 'person.name'),
    ];
    expect(one).not.toBe(two);
    expect(cipher.decrypt(one, 'person.name')).toBe('钟淑珍 😀');
    expect(cipher.decrypt(cipher.encrypt('', 'person.name'), 'person.name')).toBe('');
  });

  it('refuses what was changed, moved to another column or made with another key', () => {
    const stored = cipher.encrypt('13800138000', 'person.phone');
    const last = stored.endsWith('A') ? 'B' : 'A';
    const others = [`${stored.slice(0, -4)}${last}${stored.slice(-3)}`, 'x', '', stored.slice(0, 20)];
    for (const other of others) expect(() => cipher.decrypt(other, 'person.phone')).toThrow(DecryptionError);
    expect(() => cipher.decrypt(stored, 'person.name')).toThrow(DecryptionError);
    expect(() => new Cipher({ dataKey: secret(2) }).decrypt(stored, 'person.phone')).toThrow(
      'another DATA_KEY',
    );
  });

  it('makes equal indices for equal values of one column and one key only', () => {
    const index = cipher.blindIndex('13800138000', 'person.phone');
    expect(index).toHaveLength(43);
    expect(cipher.blindIndex('13800138000', 'person.phone')).toBe(index);
    expect(cipher.blindIndex('13800138001', 'person.phone')).not.toBe(index);
    expect(cipher.blindIndex('13800138000', 'unit.phone')).not.toBe(index);
    expect(new Cipher({ dataKey: secret(2) }).blindIndex('13800138000', 'person.phone')).not.toBe(index);
  });
});

describe('Signer', () => {
  const clock = new Clock();
  const signer = new Signer({ authSecret: secret(1) }, clock);

  it('accepts its own tokens until they expire', () => {
    clock.set(new Date('2026-11-21T08:00:00.000Z'));
    const token = signer.sign('check-in', { shift: 's1' }, 30_000);
    clock.advance(29_999);
    expect(signer.verify('check-in', token)).toEqual({ shift: 's1' });
    clock.advance(1);
    expect(signer.verify('check-in', token)).toBeUndefined();
  });

  it('refuses other purposes, other keys and anything forged', () => {
    const token = signer.sign('check-in', { shift: 's1' }, 30_000);
    expect(signer.verify('check-out', token)).toBeUndefined();
    expect(new Signer({ authSecret: secret(2) }, clock).verify('check-in', token)).toBeUndefined();
    const [body, signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify([9e15, { shift: 's2' }])).toString('base64url');
    const wrong = [
      `${forged}.${signature}`,
      `${body}.`,
      `${body}`,
      '',
      '.',
      `${token}.x`,
      `${body}.${signature}AA`,
    ];
    for (const other of wrong) expect(signer.verify('check-in', other)).toBeUndefined();
  });
});
