export const UNIT_KINDS = [
  'CENTRE',
  'STREET_OFFICE',
  'COMMUNITY_COMMITTEE',
  'DEPARTMENT',
  'PROPERTY_COMPANY',
  'VOLUNTEER_TEAM',
  'SOCIAL_ORGANISATION',
  'PARTY_OR_WORK_UNIT',
  'MEDIATION_COMMITTEE',
  'POLICE',
  'COURT',
  'LAW_FIRM',
  'SHOP_PARTNER',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const UNIT_KIND_LABELS = {
  CENTRE: '指挥中心',
  STREET_OFFICE: '街道',
  COMMUNITY_COMMITTEE: '社区居委会',
  DEPARTMENT: '职能部门',
  PROPERTY_COMPANY: '物业',
  VOLUNTEER_TEAM: '志愿队',
  SOCIAL_ORGANISATION: '社会组织',
  PARTY_OR_WORK_UNIT: '共建单位',
  MEDIATION_COMMITTEE: '调委会',
  POLICE: '派出所',
  COURT: '法院',
  LAW_FIRM: '律师事务所',
  SHOP_PARTNER: '积分超市合作点',
} as const satisfies Record<UnitKind, string>;

export const REGION_LEVELS = ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY', 'GRID', 'BUILDING'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];
