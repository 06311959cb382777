import type { Config } from './config/index.js';

/** What a server says once it listens: where it is, and in demo mode how to look around. */
export function greeting(url: string, { demo }: Pick<Config, 'demo'>): string {
  const where = `邻里帮 ${url.replace('[::1]', '127.0.0.1')}\n`;
  return demo ? `${where}Demo: open it and become one of nine people at 我的 → 登录\n` : where;
}
