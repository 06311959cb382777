import { processClock } from '../clock.js';
import { newId } from './id.js';

describe('newId', () => {
  afterEach(() => processClock.set(null));

  it('is a UUIDv7 that carries the time of the clock', () => {
    processClock.set(new Date('2099-01-01T00:00:00.000Z'));
    const id = newId();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const ms = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(new Date(ms)).toEqual(new Date('2099-01-01T00:00:00.000Z'));
  });

  it('always grows: within a millisecond, and when the clock goes back', () => {
    processClock.set(new Date('2099-01-02T00:00:00.000Z'));
    const ids = Array.from({ length: 5000 }, newId);
    processClock.set(new Date('2026-01-01T00:00:00.000Z'));
    ids.push(newId(), newId());
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
