import { startDraft, useDrafts } from './draft-store';
import { open } from './navigate';

/** Opens a new report; an empty one left over is used again. */
export function startReport(kind: 'REPORT' | 'HELP'): void {
  const empty = useDrafts
    .getState()
    .drafts.find(
      ({ content, photos, state }) =>
        state === 'writing' && content.kind === kind && !content.text.trim() && photos.length === 0,
    );
  void open('report', { draft: (empty ?? startDraft(kind)).id });
}
