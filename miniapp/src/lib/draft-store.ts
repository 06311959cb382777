import { create } from 'zustand';
import { type Draft, type DraftContent, type DraftPhoto, emptyContent } from './draft-types';
import { randomId } from './id';
import { platform } from './platform';
import { readStored, writeStored } from './storage';

const KEY = 'drafts';
const SAVE_AFTER_MS = 1000;

/** A sending that was cut off by closing the app is tried again. */
const woken = (draft: Draft): Draft => (draft.state === 'sending' ? { ...draft, state: 'pending' } : draft);

interface Drafts {
  drafts: Draft[];
  /** When what is on screen was last written to the phone; 0 before the first time. */
  savedAt: number;
}

export const useDrafts = create<Drafts>(() => ({
  drafts: (readStored<Draft[]>(KEY) ?? []).map(woken),
  savedAt: 0,
}));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes all drafts now; also called when the app goes to the background. */
export function saveDrafts(): void {
  clearTimeout(timer);
  timer = undefined;
  if (writeStored(KEY, useDrafts.getState().drafts)) useDrafts.setState({ savedAt: Date.now() });
}

function put(drafts: Draft[], now: boolean): void {
  useDrafts.setState({ drafts });
  if (now) saveDrafts();
  else timer ??= setTimeout(saveDrafts, SAVE_AFTER_MS);
}

export const draftOf = (id: string): Draft | undefined =>
  useDrafts.getState().drafts.find((one) => one.id === id);

/** Changes one draft and saves at once; for the steps of sending. */
export function patchDraft(id: string, change: Partial<Draft>): void {
  put(
    useDrafts.getState().drafts.map((one) => (one.id === id ? { ...one, ...change } : one)),
    true,
  );
}

/** A new, empty draft; it is kept from the first word on. */
export function startDraft(kind: DraftContent['kind'] = 'REPORT'): Draft {
  const draft: Draft = {
    id: randomId(),
    key: randomId(),
    updatedAt: Date.now(),
    state: 'writing',
    content: emptyContent(kind),
    photos: [],
  };
  put([draft, ...useDrafts.getState().drafts], false);
  return draft;
}

/** What the person writes; saved within two seconds. Refused drafts become writable again. */
export function writeDraft(id: string, change: Partial<DraftContent>): void {
  const { drafts } = useDrafts.getState();
  put(
    drafts.map((one) =>
      one.id === id && one.state !== 'sending'
        ? { ...one, content: { ...one.content, ...change }, state: 'writing' as const, updatedAt: Date.now() }
        : one,
    ),
    false,
  );
}

export function addPhotos(id: string, kept: string[]): void {
  const photos: DraftPhoto[] = kept.map((name) => ({ id: randomId(), kept: name }));
  const draft = draftOf(id);
  if (draft) patchDraft(id, { photos: [...draft.photos, ...photos].slice(0, 9), updatedAt: Date.now() });
}

export async function removePhoto(id: string, photoId: string): Promise<void> {
  const draft = draftOf(id);
  const photo = draft?.photos.find((one) => one.id === photoId);
  if (!draft || !photo) return;
  patchDraft(id, { photos: draft.photos.filter((one) => one !== photo) });
  await platform.removePhoto(photo.kept);
}

/** Throws the draft and its photos away. */
export async function removeDraft(id: string): Promise<void> {
  const draft = draftOf(id);
  put(
    useDrafts.getState().drafts.filter((one) => one.id !== id),
    true,
  );
  await Promise.all((draft?.photos ?? []).map(({ kept }) => platform.removePhoto(kept)));
}

/** Drafts with something in them, newest first. */
export const worthShowing = (drafts: Draft[]): Draft[] =>
  drafts
    .filter(({ content, photos }) => content.text.trim() !== '' || photos.length > 0)
    .sort((a, b) => b.updatedAt - a.updatedAt);
