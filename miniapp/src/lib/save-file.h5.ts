import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf, parsed } from './http';

const KEPT_MS = 60_000;

/** The browser's twin: saved where downloads go. */
export function saveFile(path: string, name: string): Promise<void> {
  return withAuth(async (headers) => {
    const url = await fetched(path, headers);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  });
}

/** Opens the browser's print window with a PDF; where it shows none itself, the file is saved instead. */
export function printFile(path: string, name: string): Promise<void> {
  if (!navigator.pdfViewerEnabled) return saveFile(path, name);
  return withAuth(async (headers) => {
    const url = await fetched(path, headers);
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = url;
    frame.onload = () => frame.contentWindow?.print();
    document.body.append(frame);
    setTimeout(() => {
      frame.remove();
      URL.revokeObjectURL(url);
    }, KEPT_MS);
  });
}

/** Address of the fetched file within this page. Throws ApiError. */
async function fetched(path: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(apiBase() + path, { headers }).catch((error: unknown) => {
    throw failureOf(error);
  });
  if (!answer.ok) throw fromProblem(answer.status, parsed(await answer.text()));
  return URL.createObjectURL(await answer.blob());
}
