import { photoAt } from './photo-store';
import type { FileAnswer, FileToSend } from './send-file';

/** The browser's twin: Taro's own reads the blob address over the network, which our content policy rightly forbids. */
export async function sendFile({ url, filePath, headers, timeoutMs }: FileToSend): Promise<FileAnswer> {
  const photo = photoAt(filePath);
  if (!photo) throw new Error('the photo is gone');
  const form = new FormData();
  form.append('file', photo, 'photo.jpg');
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeoutMs);
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: form, signal: stop.signal });
    return { status: answer.status, data: await answer.text() };
  } catch (error) {
    throw late ? new Error('timeout') : error;
  } finally {
    clearTimeout(timer);
  }
}
