import { toGcj02 } from '@linli/shared';
import { canReadCodes, readCode } from './barcode';
import { randomId } from './id';
import { forgetUrl, photoStore, redraw, showable } from './photo-store';
import type { Platform, Point } from './platform-types';

const urls = new Map<string, string>();

/** `now`: one photo, taken with the camera. */
function pickFiles(now = false): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = !now;
    if (now) input.capture = 'environment';
    input.style.display = 'none';
    input.setAttribute('aria-hidden', 'true');
    const done = (files: File[]) => {
      input.remove();
      resolve(files);
    };
    input.onchange = () => done(Array.from(input.files ?? []));
    input.addEventListener('cancel', () => done([]));
    document.body.appendChild(input);
    input.click();
  });
}

/** A picture the browser cannot draw is sent as it is; the server then says what is wrong with it. */
async function keep(file: File): Promise<string> {
  const id = randomId();
  const photo: Blob = await redraw(file).catch(() => file);
  await photoStore.put(id, photo).catch(() => undefined);
  urls.set(id, showable(photo));
  return id;
}

const locate = () =>
  new Promise<Point | null>((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(toGcj02({ lat: coords.latitude, lng: coords.longitude })),
      () => resolve(null),
      { timeout: 8000, maximumAge: 60_000 },
    );
  });

/** The browser. WeChat's twin is platform.ts. */
export const platform: Platform = {
  can: { speak: 'speechSynthesis' in window, scan: canReadCodes(), pickPlace: false },
  locate,
  pickPlace: () => Promise.resolve(null),

  async choosePhotos(count) {
    const files = await pickFiles();
    return Promise.all(files.slice(0, count).map(keep));
  },

  async photoUrl(kept) {
    const known = urls.get(kept);
    if (known) return known;
    const photo = await photoStore.get(kept).catch(() => undefined);
    if (!photo) return null;
    const url = showable(photo);
    urls.set(kept, url);
    return url;
  },

  async removePhoto(kept) {
    const url = urls.get(kept);
    if (url) forgetUrl(url);
    urls.delete(kept);
    await photoStore.remove(kept).catch(() => undefined);
  },

  showPhotos: (_, current) => void window.open(current, '_blank', 'noopener'),
  async scan() {
    const [photo] = await pickFiles(true);
    return photo ? readCode(photo).catch(() => null) : null;
  },

  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),

  call: (phone) => window.location.assign(`tel:${phone}`),

  speak(text) {
    window.speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'zh-CN';
    words.rate = 0.9;
    window.speechSynthesis.speak(words);
  },
  stopSpeaking() {
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
  },
};
