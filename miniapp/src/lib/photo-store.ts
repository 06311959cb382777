const STORE = 'photos';
const LONGEST_SIDE = 1600;

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('linli', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  return new Promise<T>((resolve, reject) => {
    const request = work(db.transaction(STORE, mode).objectStore(STORE));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  }).finally(() => db.close());
}

/** Browser only: photos of drafts, which must survive closing the page. */
export const photoStore = {
  put: (id: string, photo: Blob) => run('readwrite', (store) => store.put(photo, id)),
  get: (id: string) =>
    run<Blob | undefined>('readonly', (store) => store.get(id) as IDBRequest<Blob | undefined>),
  remove: (id: string) => run('readwrite', (store) => store.delete(id)),
};

const shown = new Map<string, Blob>();

/** An address for an <Image>; the photo behind it is remembered, because a page may not read its own blob addresses. */
export function showable(photo: Blob): string {
  const url = URL.createObjectURL(photo);
  shown.set(url, photo);
  return url;
}

export const photoAt = (url: string): Blob | undefined => shown.get(url);

export function forgetUrl(url: string): void {
  URL.revokeObjectURL(url);
  shown.delete(url);
}

/** Draws the photo anew: smaller, upright, and without what the camera wrote into it. */
export async function redraw(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/jpeg', 0.82);
  });
}
