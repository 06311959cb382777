import Taro from '@tarojs/taro';
import type { components } from '@linli/shared';
import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf, parsed } from './http';

export type UploadedFile = components['schemas']['FileView'];

/**
 * Sends one picture (a path or blob URL on this phone). `idempotencyKey` stays the same while the same picture is
 * tried again, so it is stored once. Throws ApiError.
 */
export function uploadImage(filePath: string, idempotencyKey: string): Promise<UploadedFile> {
  return withAuth(async (headers) => {
    const answer = await Taro.uploadFile({
      url: `${apiBase()}/api/v1/files`,
      filePath,
      name: 'file',
      fileName: 'photo.jpg',
      header: { ...headers, 'Idempotency-Key': idempotencyKey },
      timeout: 60_000,
    }).catch((error: unknown) => {
      throw failureOf(error);
    });
    const data = parsed(answer.data);
    if (answer.statusCode >= 300) throw fromProblem(answer.statusCode, data);
    return data as UploadedFile;
  });
}
