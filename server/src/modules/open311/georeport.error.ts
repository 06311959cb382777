import { ERRORS, type ErrorCode } from '@linli/shared';
import { AppError, toAppError } from '../../platform/http/index.js';

/** One line of the `errors` of the standard. */
export interface ErrorLine {
  readonly code: number;
  readonly description: string;
}

/** A refusal in the terms of GeoReport v2: 400 the call is wrong, 403 the key, 404 a thing that does not exist. */
export class GeoReportError extends Error {
  override readonly name = 'GeoReportError';
  readonly lines: readonly ErrorLine[];
  /** Seconds after which it is worth trying again. */
  waitSeconds: number | undefined;

  constructor(
    readonly status: 400 | 403 | 404 | 429,
    ...descriptions: string[]
  ) {
    super(descriptions.join(' '));
    this.lines = descriptions.map((description) => ({ code: status, description }));
  }

  retryAfter(seconds: number): this {
    this.waitSeconds = seconds;
    return this;
  }
}

/**
 * Whatever was thrown, as status and lines. The standard knows 400, 403 and 404 only; we add 429 for a key or an address that
 * calls too often, and say 5xx when it is our fault, so that clients try again instead of dropping a report.
 */
export function errorLines(thrown: unknown): {
  status: number;
  lines: readonly ErrorLine[];
  waitSeconds?: number | undefined;
} {
  if (thrown instanceof GeoReportError) return thrown;
  const error = toAppError(thrown);
  const status = STATUSES[error.code] ?? (error.status >= 500 || error.status === 404 ? error.status : 400);
  const sentence = error.extra.detail ?? ERRORS[error.code].detail;
  const fields = (error.extra.fields ?? []).map(({ path, detail }) => `${path}：${detail}`);
  const descriptions = fields.length > 0 ? fields : [sentence];
  return { status, lines: descriptions.map((description) => ({ code: status, description })) };
}

const STATUSES: Partial<Record<ErrorCode, number>> = { 'auth.forbidden': 403, 'auth.required': 403 };

export const isOutside = (thrown: unknown): boolean =>
  thrown instanceof AppError && thrown.code === 'region.outside_district';
