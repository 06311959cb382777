import type { StateMachine } from '../state-machine.js';

/** What is covered: grids come from the region tree, buildings and households from the committee's list. */
export const COVERAGE_TARGETS = ['GRID', 'BUILDING', 'HOUSEHOLD'] as const;
export type CoverageTarget = (typeof COVERAGE_TARGETS)[number];

export const COVERAGE_STATUSES = ['QUEUED', 'READY', 'APPLIED', 'FAILED', 'ENDED'] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

export const COVERAGE_ACTIONS = ['compute', 'fail', 'apply', 'end'] as const;
export type CoverageAction = (typeof COVERAGE_ACTIONS)[number];

/** A coverage plan (包保方案): reckoned in the background, looked at, put in force, ended by the next one or by hand. */
export const COVERAGE_MACHINE = {
  initial: 'QUEUED',
  final: ['FAILED', 'ENDED'],
  transitions: [
    { action: 'compute', from: ['QUEUED'], to: 'READY' },
    { action: 'fail', from: ['QUEUED'], to: 'FAILED' },
    { action: 'apply', from: ['READY'], to: 'APPLIED' },
    { action: 'end', from: ['QUEUED', 'READY', 'APPLIED'], to: 'ENDED' },
  ],
} as const satisfies StateMachine<CoverageStatus, CoverageAction>;

export const COVERAGE_STATUS_LABELS = {
  QUEUED: '正在排',
  READY: '排好了，还没启用',
  APPLIED: '正在用',
  FAILED: '没排成',
  ENDED: '停用了',
} as const satisfies Record<CoverageStatus, string>;

export const COVERAGE_TARGET_LABELS = {
  GRID: '网格',
  BUILDING: '楼栋',
  HOUSEHOLD: '户',
} as const satisfies Record<CoverageTarget, string>;
