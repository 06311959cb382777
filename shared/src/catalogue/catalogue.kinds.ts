/** What a row of the service catalogue is: a tile residents choose, or a code of the national or the local list. */
export const ENTRY_KINDS = ['TILE', 'COMPONENT', 'MATTER', 'LOCAL'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_KIND_LABELS = {
  TILE: '大类',
  COMPONENT: '部件',
  MATTER: '事项',
  LOCAL: '本地',
} as const satisfies Record<EntryKind, string>;

/** A draft is worked on, one version is in force, the others were. */
export const CATALOGUE_STATUSES = ['DRAFT', 'ACTIVE', 'RETIRED'] as const;
export type CatalogueStatus = (typeof CATALOGUE_STATUSES)[number];

export const CATALOGUE_STATUS_LABELS = {
  DRAFT: '正在改',
  ACTIVE: '正在用',
  RETIRED: '用过的',
} as const satisfies Record<CatalogueStatus, string>;

/** Stages with a time limit, in the order a request passes them. */
export const STAGES = ['accept', 'take', 'handle', 'verify'] as const;
export type ServiceStage = (typeof STAGES)[number];

export const STAGE_LABELS = {
  accept: '受理',
  take: '接单',
  handle: '办理',
  verify: '核查',
} as const satisfies Record<ServiceStage, string>;

/** Nobody chooses among more pictures than this. */
export const MOST_TILES = 18;
