/** A shape on the land: rings of [lng, lat] in degrees, GCJ-02. */
export interface Shape {
  rings: readonly (readonly (readonly number[])[])[];
}

/** A window onto the land: degrees to pixels. */
export interface MapView {
  width: number;
  height: number;
  x: (lng: number) => number;
  y: (lat: number) => number;
}

const MARGIN = 0.04;

/** Fits the areas into width × height px, undistorted at this latitude; undefined when there is nothing to show. */
export function fit(areas: readonly Shape[], width: number, height: number): MapView | undefined {
  const points = areas.flatMap(({ rings }) => rings[0] ?? []);
  if (points.length === 0 || width <= 0 || height <= 0) return undefined;
  const lngs = points.map(([lng]) => lng ?? 0);
  const lats = points.map(([, lat]) => lat ?? 0);
  const west = Math.min(...lngs);
  const east = Math.max(...lngs);
  const south = Math.min(...lats);
  const north = Math.max(...lats);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const perDegree =
    (1 - 2 * MARGIN) *
    Math.min(width / Math.max((east - west) * squeeze, 1e-6), height / Math.max(north - south, 1e-6));
  const middleLng = (west + east) / 2;
  const middleLat = (south + north) / 2;
  return {
    width,
    height,
    x: (lng) => width / 2 + (lng - middleLng) * squeeze * perDegree,
    y: (lat) => height / 2 - (lat - middleLat) * perDegree,
  };
}

const METRES_PER_DEGREE = 111_320;

/** Fits a circle of `radius` metres around a point into width × height px. */
export function fitAround(
  { lat, lng, radius }: { lat: number; lng: number; radius: number },
  width: number,
  height: number,
): MapView | undefined {
  const north = radius / METRES_PER_DEGREE;
  const east = north / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const corners = [
    [lng - east, lat - north],
    [lng + east, lat + north],
  ];
  return fit([{ rings: [corners] }], width, height);
}

export interface Spot {
  x: number;
  y: number;
}

/** Centre of gravity of a ring in pixels, and how wide it is: where its name stands and whether it has room. */
export function centre(ring: readonly (readonly number[])[], view: MapView): Spot & { width: number } {
  let area = 0;
  let x = 0;
  let y = 0;
  const corners = ring.map(([lng, lat]) => [view.x(lng ?? 0), view.y(lat ?? 0)] as const);
  corners.forEach(([x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  const xs = corners.map(([one]) => one);
  const width = Math.max(...xs) - Math.min(...xs);
  return area === 0
    ? { x: xs[0] ?? 0, y: corners[0]?.[1] ?? 0, width }
    : { x: x / (3 * area), y: y / (3 * area), width };
}
