import { useSession } from './session';

const STAFF = new Set(['COMMUNITY_ADMIN', 'DISPATCHER', 'GRID_WORKER', 'SUPERVISOR', 'LEADER', 'ADMIN']);

/** The post that works on staff pages: the first that belongs to a desk. */
export const usePost = () => useSession(({ me }) => me?.memberships.find(({ role }) => STAFF.has(role)));
