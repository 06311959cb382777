import type { FileView } from '../file/index.js';
import { tileOf } from '../catalogue/index.js';
import { durationText } from '@linli/shared';
import { checklistOf } from './checklists.js';
import type { ItemFiling } from './item.filings.js';
import type { PatrolItem, PatrolPlan, PatrolRound, PatrolStop, PatrolVisit } from './patrol.entity.js';
import type { PatrolItemView, PatrolPlanView, PatrolRoundView, PatrolStopView } from './patrol.view.js';

const FOUND_LENGTH = 16;

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** How the stops of a route are counted: 栋, or 处 when they are of several kinds. */
export function unitOf(stops: readonly Pick<PatrolStop, 'kind'>[]): string {
  const units = new Set(stops.map(({ kind }) => checklistOf(kind).unit));
  return units.size === 1 ? [...units][0]! : '处';
}

export const presentPlan = (
  { id, title, everyDays, generated, checks }: PatrolPlan,
  stops: readonly PatrolStop[],
  lastFound: (stopId: string) => string | undefined,
): PatrolPlanView => ({
  id,
  title,
  everyDays,
  generated,
  unit: unitOf(stops),
  stops: stops.map((stop) => presentStop(stop, lastFound(stop.id), checks ?? [])),
});

const presentStop = (
  stop: PatrolStop,
  found: string | undefined,
  everywhere: readonly string[],
): PatrolStopView => ({
  id: stop.id,
  name: stop.name,
  address: stop.address,
  kind: stop.kind,
  checks: [...checklistOf(stop.kind).checks, ...everywhere],
  lat: stop.lat,
  lng: stop.lng,
  lastVisitAt: iso(stop.lastVisitAt),
  lastFound: found ? short(found) : null,
});

const short = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > FOUND_LENGTH
    ? `${characters.slice(0, FOUND_LENGTH - 1).join('')}…`
    : characters.join('');
};

/** What belongs to a round. */
export interface RoundSource {
  readonly round: PatrolRound;
  readonly plan: PatrolPlan;
  readonly stops: readonly PatrolStop[];
  readonly visits: readonly PatrolVisit[];
  readonly items: readonly PatrolItem[];
  readonly walker: string;
  readonly photosOf: (item: PatrolItem) => FileView[];
  readonly afterPhotosOf: (item: PatrolItem) => FileView[];
  readonly filingOf: (item: PatrolItem) => ItemFiling | null;
}

export const presentRound = (source: RoundSource): PatrolRoundView => ({
  id: source.round.id,
  planId: source.plan.id,
  title: source.plan.title,
  unit: unitOf(source.stops),
  walker: source.walker,
  startedAt: source.round.startedAt.toISOString(),
  finishedAt: iso(source.round.finishedAt),
  stops: source.stops.length,
  visits: source.visits.map(({ stopId, at }) => ({ stopId, at: at.toISOString() })),
  items: source.items.map((item) => presentItem(item, source)),
  clockNote: clockNote(source.round),
});

const presentItem = (
  item: PatrolItem,
  { photosOf, afterPhotosOf, filingOf }: RoundSource,
): PatrolItemView => ({
  id: item.id,
  stopId: item.stopId,
  tile: item.tile,
  tileLabel: tileOf(item.tile).label,
  text: item.text,
  address: item.address,
  outcome: item.outcome,
  handledText: item.handledText,
  requestId: item.requestId,
  at: item.at.toISOString(),
  photos: photosOf(item),
  afterPhotos: afterPhotosOf(item),
  filing: filingOf(item),
});

/** 手机的时间慢了 2 小时，记录已按系统的时间算。 */
function clockNote({ clockOff }: PatrolRound): string | null {
  if (clockOff === 0) return null;
  const minutes = Math.max(1, Math.round(Math.abs(clockOff) / 60));
  return `手机的时间${clockOff > 0 ? '慢' : '快'}了 ${durationText(minutes)}，记录已按系统的时间算。`;
}
