import { Clock } from './clock.js';

describe('Clock', () => {
  it('runs with the system until it is set, and again after', () => {
    const clock = new Clock();
    const before = Date.now();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
    clock.set(new Date('2026-02-16T12:00:00.000Z'));
    expect(clock.now().toISOString()).toBe('2026-02-16T12:00:00.000Z');
    clock.advance(90_000);
    expect(clock.now().toISOString()).toBe('2026-02-16T12:01:30.000Z');
    clock.set(null);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
  });

  it('gives dates that cannot change it', () => {
    const clock = new Clock();
    clock.set(new Date(0));
    clock.now().setFullYear(2000);
    expect(clock.now().getTime()).toBe(0);
  });
});
