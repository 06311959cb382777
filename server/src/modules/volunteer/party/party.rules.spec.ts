import { childObstacle } from './party.rules.js';

const at = (time: string): Date => new Date(`2027-03-02T${time}:00+08:00`);
const shift = { startAt: at('14:00'), endAt: at('16:00'), risky: false };

describe('bringing a child', () => {
  it('is fine by day, where nothing is heavy and nothing dangerous', () => {
    expect(childObstacle({}, shift)).toBeNull();
    expect(childObstacle({ heavy: null }, shift)).toBeNull();
  });

  it.each([
    ['heavy work', { heavy: true }, shift],
    ['a patrol', {}, { ...shift, risky: true }],
    ['into the night', {}, { ...shift, startAt: at('21:00'), endAt: at('22:30') }],
  ])('is refused with a sentence: %s', (_, slot, when) => {
    expect(childObstacle(slot, when)).toContain('不能带孩子来');
  });
});
