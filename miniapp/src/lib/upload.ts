import type { components } from '@linli/shared';
import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf, parsed } from './http';
import { sendFile } from './send-file';

export type UploadedFile = components['schemas']['FileView'];

const TIMEOUT_MS = 60_000;

/**
 * Sends one picture (a path or blob URL on this phone). `idempotencyKey` stays the same while the same picture is
 * tried again, so it is stored once. Throws ApiError.
 */
export function uploadImage(filePath: string, idempotencyKey: string): Promise<UploadedFile> {
  return withAuth(async (headers) => {
    const { status, data } = await sendFile({
      url: `${apiBase()}/api/v1/files`,
      filePath,
      headers: { ...headers, 'Idempotency-Key': idempotencyKey },
      timeoutMs: TIMEOUT_MS,
    }).catch((error: unknown) => {
      throw failureOf(error);
    });
    const body = parsed(data);
    if (status >= 300) throw fromProblem(status, body);
    return body as UploadedFile;
  });
}
