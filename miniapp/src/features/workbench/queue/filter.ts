import { OPEN_REQUEST_STATUSES } from '@linli/shared';
import type { Filter } from './queue.api';

const OPEN = OPEN_REQUEST_STATUSES.join(',');
const DAY_MS = 86_400_000;

/** What can be set on the sheet; every value is a key of its choices, '' for no limit. */
export interface FilterForm {
  tile: string;
  status: string;
  tier: string;
  unitId: string;
  region: string;
  span: string;
  late: string;
  rating: string;
  urgent: boolean;
  mine: boolean;
}

export const NO_FILTER: FilterForm = {
  tile: '',
  status: '',
  tier: '',
  unitId: '',
  region: '',
  span: '',
  late: '',
  rating: '',
  urgent: false,
  mine: false,
};

export const isFiltered = (form: FilterForm): number =>
  Object.values(form).filter((value) => value !== '' && value !== false).length;

/** The start of the day so many days ago in the city (UTC+8), so that a list keeps its meaning over the day. */
function since(days: number, now = Date.now()): string {
  const city = now + 8 * 3_600_000;
  return new Date(city - (city % DAY_MS) - 8 * 3_600_000 - (days - 1) * DAY_MS).toISOString();
}

/** The form as the server asks for it. */
export function toQuery({ status, span, urgent, mine, ...rest }: FilterForm): Filter {
  const given = Object.entries(rest).filter(([, value]) => value !== '');
  return {
    ...(Object.fromEntries(given) as Filter),
    ...(status ? { status: status === 'open' ? OPEN : status } : {}),
    ...(span ? { from: since(Number(span)) } : {}),
    ...(urgent ? { urgent } : {}),
    ...(mine ? { mine } : {}),
  };
}

/** A kept filter back in the form. A time span is kept as a span, so that "today" stays today. */
export function fromKept(kept: Filter): { box: Filter['box']; form: FilterForm; q: string } {
  const { box, status, q, tile, tier, unitId, region, late, rating, urgent, mine, from } = kept;
  const days = from ? Math.round((Date.now() - new Date(from).getTime()) / DAY_MS) : 0;
  const span = from ? (['1', '7', '30', '90'].find((one) => Number(one) >= days) ?? '90') : '';
  return {
    box,
    q: q ?? '',
    form: {
      tile: tile ?? '',
      status: status === OPEN ? 'open' : (status ?? ''),
      tier: tier ?? '',
      unitId: unitId ?? '',
      region: region ?? '',
      span,
      late: late ?? '',
      rating: rating ?? '',
      urgent: urgent ?? false,
      mine: mine ?? false,
    },
  };
}
