import { fromProblem } from './api-error';
import { withAuth } from './auth';
import { apiBase, failureOf, parsed } from './http';

/** The browser's twin: fetches a table with the session, which a plain link would not carry, and saves it. Throws ApiError. */
export async function saveTable(path: string, fileName: string): Promise<void> {
  const table = await withAuth(async (headers) => {
    const answer = await fetch(apiBase() + path, { headers }).catch((error: unknown) => {
      throw failureOf(error);
    });
    if (!answer.ok) throw fromProblem(answer.status, parsed(await answer.text()));
    return answer.blob();
  });
  const url = URL.createObjectURL(table);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Some browsers read the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
