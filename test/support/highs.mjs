// HiGHS, the general solver ours is measured against. Its own types describe a CommonJS module with a default it has not.
import load from 'highs';

export const loadHighs = () => load();
