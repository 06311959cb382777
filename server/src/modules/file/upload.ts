import type { FastifyRequest } from 'fastify';
import { AppError, wrongField } from '../../platform/http/index.js';

const TOO_LARGE = 'FST_REQ_FILE_TOO_LARGE';

/** The bytes of the one file in a multipart request. */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new AppError('http.unsupported_type');
  try {
    const part = await request.file();
    if (part) return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code === TOO_LARGE) throw new AppError('file.too_large');
    throw error;
  }
  throw wrongField('file', '请选一张照片');
}
