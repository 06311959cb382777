import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf, parsed } from './http';

/** The browser's twin: saved where downloads go. */
export function saveFile(path: string, name: string): Promise<void> {
  return withAuth(async (headers) => {
    const answer = await fetch(apiBase() + path, { headers }).catch((error: unknown) => {
      throw failureOf(error);
    });
    if (!answer.ok) throw fromProblem(answer.status, parsed(await answer.text()));
    const url = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
}
