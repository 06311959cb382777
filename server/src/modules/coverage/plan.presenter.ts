import { COVERAGE_STATUS_LABELS, COVERAGE_TARGET_LABELS } from '@linli/shared';
import type { CoveragePlan, CoverageSpot } from './coverage.entity.js';
import { planActions } from './coverage.policy.js';
import type { CovererView, CoveragePlanView, CoverageSpotView } from './coverage.view.js';
import { causeOf, summaryOf } from './plan.words.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const presentPlan = (plan: CoveragePlan, regionName: string, absent: number): CoveragePlanView => ({
  id: plan.id,
  title: plan.title,
  regionCode: plan.regionCode,
  regionName,
  target: plan.target,
  targetLabel: COVERAGE_TARGET_LABELS[plan.target],
  perPlace: plan.perPlace,
  cap: plan.cap,
  reach: plan.reach,
  status: plan.status,
  statusLabel: COVERAGE_STATUS_LABELS[plan.status],
  reckoning: plan.due,
  error: plan.error,
  people: plan.people,
  places: plan.places,
  wanted: plan.wanted,
  missing: plan.missing,
  empty: plan.empty,
  summary: summaryOf(plan),
  tookMs: plan.tookMs,
  absent,
  createdAt: plan.createdAt.toISOString(),
  reckonedAt: iso(plan.reckonedAt),
  appliedAt: iso(plan.appliedAt),
  can: planActions(plan),
});

export const presentSpot = (
  spot: CoverageSpot,
  plan: CoveragePlan,
  gridName: string,
  people: CovererView[],
): CoverageSpotView => ({
  id: spot.id,
  name: spot.name,
  gridCode: spot.gridCode,
  gridName,
  lat: spot.lat,
  lng: spot.lng,
  needed: spot.needed,
  missing: spot.missing,
  cause: causeOf(spot, plan),
  people,
});
