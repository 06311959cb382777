import type { AppRequest } from './access.guard.js';

/** Where this server is reached from outside, such as https://linli.example.org; a proxy says it by its headers. */
export const originOf = ({ protocol, host }: AppRequest): string => `${protocol}://${host}`;

/**
 * The header of an answer that is a file to keep (RFC 6266): its full name (RFC 8187), and a plain one for programs that read
 * only that.
 */
export function attachment(name: string, plain: string): Record<'content-disposition', string> {
  const full = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return { 'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}` };
}
