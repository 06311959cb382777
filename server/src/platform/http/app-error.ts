import { ERRORS, type ErrorCode, type Problem } from '@linli/shared';

/** An error a client is meant to see. Everything else that is thrown becomes `http.internal`. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly extra: Partial<Pick<Problem, 'detail' | 'fields' | 'possible'>> = {},
  ) {
    super(code);
    this.status = ERRORS[code].status;
  }

  /** The RFC 9457 body of this error. */
  toProblem(requestId: string): Problem {
    return {
      type: `urn:linli:problem:${this.code}`,
      title: this.code,
      status: this.status,
      code: this.code,
      detail: this.extra.detail ?? ERRORS[this.code].detail,
      requestId,
      ...(this.extra.fields ? { fields: this.extra.fields } : {}),
      ...(this.extra.possible ? { possible: this.extra.possible } : {}),
    };
  }
}

/** Someone else's object and a missing one look the same from outside. */
export function notFound(): AppError {
  return new AppError('http.not_found');
}

/** One field is wrong: the sentence stands beside it. */
export function wrongField(path: string, detail: string): AppError {
  return new AppError('request.invalid', { fields: [{ path, detail }] });
}
