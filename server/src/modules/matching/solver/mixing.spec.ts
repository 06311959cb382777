import { Mixing } from './mixing.js';

describe('the order of arcs', () => {
  it.each([0, 1, 2, 3, 10, 11, 99, 100, 101])(
    'puts each of %i arcs in one place and finds it there',
    (count) => {
      const mixing = new Mixing(count);
      const places = Array.from({ length: count }, (_, arc) => mixing.placeOf(arc));
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, place) => place));
      expect(places.map((place) => mixing.order[place])).toEqual(
        Array.from({ length: count }, (_, arc) => arc),
      );
    },
  );
});
