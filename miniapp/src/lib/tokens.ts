import { readStored, removeStored, writeStored } from './storage';

export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

const KEY = 'tokens';
let tokens: Tokens | undefined;
let loaded = false;
const listeners = new Set<(tokens: Tokens | undefined) => void>();

export function getTokens(): Tokens | undefined {
  if (!loaded) {
    tokens = readStored<Tokens>(KEY);
    loaded = true;
  }
  return tokens;
}

/** Another browser tab may have renewed them: what is stored is newer than what we remember. */
export function rereadTokens(): Tokens | undefined {
  loaded = false;
  return getTokens();
}

export function setTokens(next: Tokens | undefined): void {
  tokens = next;
  loaded = true;
  if (next) writeStored(KEY, next);
  else removeStored(KEY);
  listeners.forEach((listener) => listener(next));
}

/** Told of every change; undefined means signed out. Returns how to stop listening. */
export function onTokens(listener: (tokens: Tokens | undefined) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
