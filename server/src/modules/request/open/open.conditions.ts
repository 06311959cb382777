import { OPEN_REQUEST_STATUSES, METRES_PER_DEGREE } from '@linli/shared';

/** Which public requests are asked for. */
export interface OpenFilter {
  /** Request numbers; then nothing else counts. */
  readonly numbers?: readonly string[];
  readonly tiles?: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  readonly isOpen?: boolean;
  /** Degrees GCJ-02, metres. */
  readonly near?: { readonly lat: number; readonly lng: number; readonly radius: number };
  /** Shown to whoever may act for this person, also what is not public. */
  readonly ofReporter?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Public matters of public space: what people ask for themselves (HELP) and imported letters stay inside. */
const PUBLIC =
  "(visibility = 'PUBLIC' AND kind = 'REPORT' AND external_id IS NULL AND status NOT IN ('REJECTED', 'WITHDRAWN'))";
const OPEN = `('${OPEN_REQUEST_STATUSES.join("', '")}')`;

/** The filter as a condition on `service_request`. */
export function openConditions(filter: OpenFilter): { where: string; parameters: unknown[] } {
  const parts: string[] = [];
  const parameters: unknown[] = [];
  const add = (sql: string, ...values: unknown[]): void => {
    parts.push(sql);
    parameters.push(...values);
  };
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  const { numbers, tiles, from, to, isOpen, near, ofReporter } = filter;

  if (ofReporter) add(`(${PUBLIC} OR reporter_id = ?)`, ofReporter);
  else add(PUBLIC);
  if (numbers) {
    add(`number IN (${marks(numbers)})`, ...numbers);
    return { where: parts.join(' AND '), parameters };
  }
  if (tiles) add(`tile IN (${marks(tiles)})`, ...tiles);
  if (from) add('created_at >= ?', from);
  if (to) add('created_at <= ?', to);
  if (isOpen !== undefined) add(`status ${isOpen ? 'IN' : 'NOT IN'} ${OPEN}`);
  if (near) nearConditions(near, add);
  return { where: parts.join(' AND '), parameters };
}

/** A box for the index, then the circle in it; flat, as in `metresBetween`: no database function of angles is needed. */
function nearConditions(
  { lat, lng, radius }: { lat: number; lng: number; radius: number },
  add: (sql: string, ...values: unknown[]) => void,
): void {
  const shrink = Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  const north = radius / METRES_PER_DEGREE;
  const east = north / shrink;
  add('lat BETWEEN ? AND ?', lat - north, lat + north);
  add('lng BETWEEN ? AND ?', lng - east, lng + east);
  add(
    '(lat - ?) * (lat - ?) + (lng - ?) * (lng - ?) * ? <= ?',
    lat,
    lat,
    lng,
    lng,
    shrink * shrink,
    north * north,
  );
}
