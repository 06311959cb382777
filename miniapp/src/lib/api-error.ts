export interface ApiErrorParts {
  /** HTTP status; 0 when no answer came. */
  status: number;
  code: string;
  /** The Chinese sentence to show. */
  detail: string;
  /** Sentence by the field's path, to show beside the field. */
  fields?: Record<string, string>;
  /** What else the server said, e.g. which actions are possible now. */
  extra?: Record<string, unknown>;
}

/** Every failure of a call to the server, ready to be shown in its place. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields: Record<string, string>;
  readonly extra: Record<string, unknown>;

  constructor({ status, code, detail, fields = {}, extra = {} }: ApiErrorParts) {
    super(`${status} ${code}`);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.fields = fields;
    this.extra = extra;
  }
}

/** What to say where fields have no places of their own: the first of their sentences. */
export const sentenceOf = ({ fields, detail }: ApiError): string => Object.values(fields)[0] ?? detail;

export const offline = () =>
  new ApiError({ status: 0, code: 'offline', detail: '现在没网，您写的都还在。连上网再试一次。' });

export const timedOut = () =>
  new ApiError({ status: 0, code: 'timeout', detail: '等了很久没有回音，您写的都还在。请再试一次。' });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads application/problem+json (RFC 9457); a body that is none becomes a plain sentence. */
export function fromProblem(status: number, body: unknown): ApiError {
  const problem = isRecord(body) ? body : {};
  const { type: _type, title: _title, status: _status, code, detail, fields, ...extra } = problem;
  const known = Array.isArray(fields)
    ? Object.fromEntries(
        fields.filter(isRecord).map(({ path, detail: text }) => [String(path), String(text)]),
      )
    : undefined;
  return new ApiError({
    status,
    code: typeof code === 'string' ? code : `http-${status}`,
    detail: typeof detail === 'string' && detail ? detail : '这会儿没办成，不是您的问题。请过一会儿再试。',
    ...(known ? { fields: known } : {}),
    extra,
  });
}

/** Any thrown value as an ApiError, so that a page has a sentence to show. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  return new ApiError({
    status: 0,
    code: 'unexpected',
    detail: '这里出了点问题，不是您的问题。请再试一次。',
    extra: { cause: error },
  });
}
