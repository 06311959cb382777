import { ConfigError } from './config/index.js';
import { DatabaseUnavailableError } from './database/errors.js';

const EX_UNAVAILABLE = 69;
const EX_CONFIG = 78;

/** What a process says and which code it exits with when it cannot start (sysexits.h). */
export function startFailure(error: unknown): { message: string; exitCode: number } {
  if (error instanceof ConfigError) return { message: error.message, exitCode: EX_CONFIG };
  if (error instanceof DatabaseUnavailableError) return { message: error.message, exitCode: EX_UNAVAILABLE };
  const { code, port } = Object(error) as { code?: unknown; port?: unknown };
  if (code === 'EADDRINUSE') {
    return {
      message: `port ${String(port)} is taken by another program: set PORT to a free one`,
      exitCode: EX_UNAVAILABLE,
    };
  }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}
