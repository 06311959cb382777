import { momentOf, worse } from './phone-clock.js';

const NOW = new Date('2026-11-20T08:00:00Z');
const ago = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe('the clock of a phone', () => {
  it.each([
    ['right, sent at once', { at: ago(0), sentAt: ago(0) }, ago(0), 0],
    ['right, sent an hour later', { at: ago(60), sentAt: ago(0) }, ago(60), 0],
    ['right, on a slow network', { at: ago(61), sentAt: ago(1) }, ago(61), 0],
    ['two hours behind', { at: ago(180), sentAt: ago(120) }, ago(60), 7200],
    ['three hours ahead', { at: ago(-120), sentAt: ago(-180) }, ago(60), -10_800],
    ['set right after the tap', { at: ago(-600), sentAt: ago(0) }, ago(0), 0],
  ])('%s', (_, times, at, clockOff) => {
    expect(momentOf(times, NOW)).toEqual({
      at: new Date(at),
      phoneAt: new Date(times.at),
      receivedAt: NOW,
      clockOff,
    });
  });

  it('keeps the larger difference of a round', () => {
    expect([worse(0, 300), worse(-600, 300), worse(300, -600)]).toEqual([300, -600, -600]);
  });
});
