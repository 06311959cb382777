import { randomId } from './id';
import { readStored, writeStored } from './storage';

const KEY = 'installation';

/** A random name of this installation, so that one phone that checks in many can be noticed; it says nothing of its owner. */
export function installation(): string {
  const known = readStored<string>(KEY);
  if (known) return known;
  const made = randomId();
  writeStored(KEY, made);
  return made;
}
