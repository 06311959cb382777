import type { Point } from './distance.js';

/** Krasovsky 1940: the half axis (metres) and eccentricity² the Chinese maps' shift is made with. */
const A = 6_378_245;
const EE = 0.006693421622965943;
const RAD = Math.PI / 180;
/** A shift changes by less than this share of the distance moved, so each step of the way back gains four digits. */
const MOST_STEPS = 6;
/** Degrees; 0.1 mm on the ground. */
const CLOSE_ENOUGH = 1e-9;

const waves = (x: number): number =>
  (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * (2 / 3);

const shiftLat = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  waves(x) +
  (20 * Math.sin(y * Math.PI) + 40 * Math.sin((y / 3) * Math.PI)) * (2 / 3) +
  (160 * Math.sin((y / 12) * Math.PI) + 320 * Math.sin((y * Math.PI) / 30)) * (2 / 3);

const shiftLng = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  waves(x) +
  (20 * Math.sin(x * Math.PI) + 40 * Math.sin((x / 3) * Math.PI)) * (2 / 3) +
  (150 * Math.sin((x / 12) * Math.PI) + 300 * Math.sin((x / 30) * Math.PI)) * (2 / 3);

/**
 * WGS-84 (satellites, browsers, Open311) to GCJ-02 (WeChat, all Chinese maps, our boundaries), some 500 m beside it.
 * Degrees; for points inside China, where the law asks for the shifted system (GB 20263-2006).
 */
export function toGcj02({ lat, lng }: Point): Point {
  const x = lng - 105;
  const y = lat - 35;
  const magic = 1 - EE * Math.sin(lat * RAD) ** 2;
  const dLat = (shiftLat(x, y) * 180) / (((A * (1 - EE)) / (magic * Math.sqrt(magic))) * Math.PI);
  const dLng = (shiftLng(x, y) * 180) / ((A / Math.sqrt(magic)) * Math.cos(lat * RAD) * Math.PI);
  return { lat: lat + dLat, lng: lng + dLng };
}

/** GCJ-02 to WGS-84, degrees: there is no formula back, so the point is sought whose shift leads here; within 1 mm. */
export function toWgs84(point: Point): Point {
  let { lat, lng } = point;
  for (let step = 0; step < MOST_STEPS; step++) {
    const there = toGcj02({ lat, lng });
    const [dLat, dLng] = [point.lat - there.lat, point.lng - there.lng];
    lat += dLat;
    lng += dLng;
    if (Math.abs(dLat) < CLOSE_ENOUGH && Math.abs(dLng) < CLOSE_ENOUGH) break;
  }
  return { lat, lng };
}
