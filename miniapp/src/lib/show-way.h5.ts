import type { Place } from './platform-types';

/** The browser's twin: opens a map site, which counts in GCJ-02 too, with this point and nothing of the reader. */
export function showWay({ name, lat, lng }: Place): void {
  const url = `https://uri.amap.com/marker?position=${lng},${lat}&name=${encodeURIComponent(name)}&coordinate=gaode`;
  window.open(url, '_blank', 'noopener,noreferrer');
}
