import Taro from '@tarojs/taro';

export interface FileToSend {
  url: string;
  /** A path, or a blob address, on this phone. */
  filePath: string;
  headers: Record<string, string>;
  timeoutMs: number;
}

export interface FileAnswer {
  status: number;
  data: unknown;
}

/** One picture as multipart form data. Throws what the platform throws when no answer came. */
export async function sendFile({ url, filePath, headers, timeoutMs }: FileToSend): Promise<FileAnswer> {
  const answer = await Taro.uploadFile({
    url,
    filePath,
    name: 'file',
    fileName: 'photo.jpg',
    header: headers,
    timeout: timeoutMs,
  });
  return { status: answer.statusCode, data: answer.data };
}
