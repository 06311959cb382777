import type { Point } from './platform-types';

const A = 6378245;
const EE = 0.006693421622965943;
const rad = Math.PI / 180;

function waves(x: number): number {
  return (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * (2 / 3);
}

function shiftLat(x: number, y: number): number {
  return (
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    waves(x) +
    (20 * Math.sin(y * Math.PI) + 40 * Math.sin((y / 3) * Math.PI)) * (2 / 3) +
    (160 * Math.sin((y / 12) * Math.PI) + 320 * Math.sin((y * Math.PI) / 30)) * (2 / 3)
  );
}

function shiftLng(x: number, y: number): number {
  return (
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    waves(x) +
    (20 * Math.sin(x * Math.PI) + 40 * Math.sin((x / 3) * Math.PI)) * (2 / 3) +
    (150 * Math.sin((x / 12) * Math.PI) + 300 * Math.sin((x / 30) * Math.PI)) * (2 / 3)
  );
}

/** Browsers give WGS-84; Chinese maps and our boundaries are GCJ-02, some 500 m beside it. For points inside China. */
export function toGcj02({ lat, lng }: Point): Point {
  const x = lng - 105;
  const y = lat - 35;
  const magic = 1 - EE * Math.sin(lat * rad) ** 2;
  const dLat = (shiftLat(x, y) * 180) / (((A * (1 - EE)) / (magic * Math.sqrt(magic))) * Math.PI);
  const dLng = (shiftLng(x, y) * 180) / ((A / Math.sqrt(magic)) * Math.cos(lat * rad) * Math.PI);
  return { lat: lat + dLat, lng: lng + dLng };
}
