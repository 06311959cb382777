/**
 * Who may do what, as data. A permission opens an endpoint; which objects it reaches (own, unit's, region's)
 * is decided by the policy of the module that owns the object.
 */
export const ROLES = [
  'COMMUNITY_ADMIN',
  'DISPATCHER',
  'HANDLER',
  'GRID_WORKER',
  'TEAM_LEADER',
  'SUPERVISOR',
  'PARTNER',
  'LEADER',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'request.accept',
  'request.dispatch',
  'request.verify',
  'catalogue.edit',
  'request.supervise',
  'request.suspend',
  'order.handle',
  'supervision.answer',
  'whistle.read',
  'whistle.call',
  'whistle.join',
  'filing.read',
  'filing.ask',
  'filing.approve',
  'workbench.read',
  'task.publish',
  'task.lead',
  'hours.confirm',
  'person.read-sensitive',
  'shop.manage',
  'shop.fulfil',
  'points.manage',
  'points.supervise',
  'indicator.read',
  'indicator.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What an endpoint asks for: nothing, a session, or one permission held through some membership. */
export type Access = 'public' | 'signed-in' | Permission;

export const ROLE_PERMISSIONS = {
  COMMUNITY_ADMIN: [
    'request.accept',
    'request.dispatch',
    'request.verify',
    'workbench.read',
    'task.publish',
    'task.lead',
    'hours.confirm',
    'points.manage',
    'person.read-sensitive',
    'supervision.answer',
    'whistle.read',
    'filing.read',
    'filing.ask',
    'shop.manage',
    'shop.fulfil',
    'indicator.read',
  ],
  DISPATCHER: [
    'request.accept',
    'request.dispatch',
    'request.verify',
    'request.suspend',
    'workbench.read',
    'task.publish',
    'person.read-sensitive',
    'supervision.answer',
    'whistle.read',
    'whistle.call',
    'filing.read',
    'filing.ask',
    'filing.approve',
    'indicator.read',
  ],
  HANDLER: [
    'order.handle',
    'supervision.answer',
    'whistle.read',
    'whistle.join',
    'filing.read',
    'filing.ask',
    'indicator.read',
  ],
  GRID_WORKER: ['request.verify', 'workbench.read', 'filing.read', 'filing.ask'],
  TEAM_LEADER: ['task.lead'],
  SUPERVISOR: [
    'request.supervise',
    'request.suspend',
    'workbench.read',
    'supervision.answer',
    'whistle.read',
    'filing.read',
    'filing.approve',
    'points.manage',
    'points.supervise',
    'indicator.read',
  ],
  PARTNER: ['shop.fulfil'],
  // 区领导: reads the figures and the cases behind them, decides nothing here.
  LEADER: ['workbench.read', 'indicator.read'],
  ADMIN: [...PERMISSIONS],
} as const satisfies Record<Role, readonly Permission[]>;
