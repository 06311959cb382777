import type { Role } from '../permissions.js';

export const HONORIFICS = ['AUNTIE', 'UNCLE', 'MADAM', 'SIR', 'MASTER'] as const;
export type Honorific = (typeof HONORIFICS)[number];

export const HONORIFIC_LABELS = {
  AUNTIE: '阿姨',
  UNCLE: '叔叔',
  MADAM: '女士',
  SIR: '先生',
  MASTER: '师傅',
} as const satisfies Record<Honorific, string>;

export const ROLE_LABELS = {
  COMMUNITY_ADMIN: '社区',
  DISPATCHER: '街道派单员',
  HANDLER: '物业 / 部门',
  GRID_WORKER: '网格员',
  TEAM_LEADER: '志愿队长',
  TEAM_DEPUTY: '志愿副队长',
  SUPERVISOR: '区中心',
  PARTNER: '合作点',
  LEADER: '区领导',
  ADMIN: '系统管理员',
} as const satisfies Record<Role, string>;
