/** 文化站, 活动室, 礼堂, 室外场地, 别的 */
export const VENUE_KINDS = ['CULTURE_STATION', 'COMMUNITY_ROOM', 'HALL', 'OUTDOOR', 'OTHER'] as const;
export type VenueKind = (typeof VENUE_KINDS)[number];

export const VENUE_KIND_LABELS = {
  CULTURE_STATION: '文化站',
  COMMUNITY_ROOM: '社区活动室',
  HALL: '礼堂',
  OUTDOOR: '室外场地',
  OTHER: '别的地方',
} as const satisfies Record<VenueKind, string>;
