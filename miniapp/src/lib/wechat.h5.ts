import { randomId } from './id';
import { readStored, writeStored } from './storage';

const KEY = 'stand-in';
const short = () => randomId().replace(/-/g, '').slice(0, 20);

/** A browser has no WeChat: in the demo this phone plays one person, always the same; elsewhere the server refuses. */
export function wechatCode(): Promise<string> {
  const name = readStored<string>(KEY) ?? short();
  writeStored(KEY, name);
  return Promise.resolve(`standin-${name}-${short()}`);
}
