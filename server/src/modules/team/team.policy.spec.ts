import type { Role } from '@linli/shared';
import { Actor } from '../identity/index.js';
import { appointsIn, leadsTeam, managesTeam } from './team.policy.js';

const squad = { id: 'squad', regionCode: '360702002001', above: ['branch', 'corps'] };
const wearing = (role: Role, unitId: string, regionCode: string): Actor =>
  new Actor('p', 's', [{ role, unitId, unitKind: 'VOLUNTEER_TEAM', regionCode }]);

/** Who may: lead (answer, invite, speak), appoint, manage (found, merge). */
const cases: [who: string, actor: Actor, may: [boolean, boolean, boolean]][] = [
  ['its leader', wearing('TEAM_LEADER', 'squad', '360702002001'), [true, false, false]],
  ['its deputy', wearing('TEAM_DEPUTY', 'squad', '360702002001'), [true, false, false]],
  ['the leader above', wearing('TEAM_LEADER', 'branch', '360702002'), [true, true, false]],
  [
    'a leader of the region, but of another tree',
    wearing('TEAM_LEADER', 'other', '360702'),
    [false, false, false],
  ],
  ['its committee', wearing('COMMUNITY_ADMIN', 'committee', '360702002001'), [true, true, true]],
  ['the next committee', wearing('COMMUNITY_ADMIN', 'committee', '360702002004'), [false, false, false]],
  ['a dispatcher', wearing('DISPATCHER', 'centre', '360702'), [false, false, false]],
  ['the administrator', wearing('ADMIN', 'centre', '360702'), [true, true, true]],
];

it.each(cases)('%s', (_who, actor, may) => {
  expect([leadsTeam(actor, squad), appointsIn(actor, squad), managesTeam(actor, squad)]).toEqual(may);
});
