import { useState } from 'react';
import { sendDraft } from '@/lib/draft-sender';
import { useDrafts, worthShowing, writeDraft } from '@/lib/draft-store';
import type { DraftContent } from '@/lib/draft-types';
import { useSession } from '@/lib/session';
import { photosSettled } from './photo-uploads';
import { isKnown, placeWords, rememberPlace } from './places';
import { text } from './report.text';
import { useGuess } from './use-guess';
import { usePhotos } from './use-photos';

interface Problems {
  text?: string;
  place?: string;
}

/** One report being written: its draft, its parts, and the way to the community. */
export function useReport(id: string, onSent: (requestId: string) => void) {
  const draft = useDrafts(({ drafts }) => drafts.find((one) => one.id === id));
  const savedAt = useDrafts((state) => state.savedAt);
  const others = worthShowing(useDrafts((state) => state.drafts)).filter((one) => one.id !== id).length;
  const [problems, setProblems] = useState<Problems>({});
  const [askSignIn, setAskSignIn] = useState(false);
  const [busy, setBusy] = useState(false);
  const photos = usePhotos(draft);
  const guess = useGuess(draft);
  const content = draft?.content;

  const write = (change: Partial<DraftContent>) => {
    setProblems({});
    writeDraft(id, change);
  };

  const check = (): boolean => {
    if (!content) return false;
    const found: Problems = {};
    if (!content.text.trim() && photos.shown.length === 0) found.text = text.needText;
    if (!isKnown(content.place)) found.place = text.needPlace;
    setProblems(found);
    return !found.text && !found.place;
  };

  const send = async () => {
    if (busy || !content || !check()) return;
    if (!useSession.getState().me) return setAskSignIn(true);
    setBusy(true);
    await photosSettled();
    // The contract wants words for both; whoever gave a photo or a point has said enough.
    if (!content.text.trim()) writeDraft(id, { text: text.photoOnly });
    if (!content.place.address?.trim())
      writeDraft(id, { place: { ...content.place, address: placeWords(content.place) || text.withPoint } });
    const sent = await sendDraft(id);
    setBusy(false);
    if (sent.state === 'refused' && sent.error.status === 401) setAskSignIn(true);
    if (sent.state !== 'sent') return;
    rememberPlace(content.place);
    onSent(sent.request.id);
  };

  return {
    draft,
    content,
    words: text[content?.kind ?? 'REPORT'],
    // An empty sheet was written to the phone too, but nobody means that by a saved draft.
    savedAt: (draft && worthShowing([draft]).length > 0 && savedAt) || undefined,
    others,
    photos,
    guess,
    problems: {
      text: problems.text ?? draft?.fields?.text,
      place: problems.place ?? draft?.fields?.['place.address'],
    },
    askSignIn,
    closeSignIn: () => setAskSignIn(false),
    busy: busy || draft?.state === 'sending',
    write,
    send,
  };
}

export type Report = ReturnType<typeof useReport>;
