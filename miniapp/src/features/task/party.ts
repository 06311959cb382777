import type { RoleSlot, SignupBody, Task } from './task.api';
import { partyText as words } from './party.text';

/** Who comes along: friends by their id, children by the names I give them. */
export interface Party {
  friends: readonly string[];
  children: readonly string[];
}

export const ALONE: Party = { friends: [], children: [] };

/** I and everybody who comes along. */
export const sizeOf = ({ friends, children }: Party): number => 1 + friends.length + children.length;

/** How a party would stand with a role. */
export interface Outlook {
  way: 'in' | 'apply' | 'wait';
  /** Why it does not work like this, in a sentence with a way on; null when it does. */
  problem: string | null;
}

/** What the server would say to this party, as far as this phone knows. */
export function outlook(task: Task, role: RoleSlot, party: Party): Outlook {
  const left = Math.max(0, role.demand - role.filled);
  const way = task.can.includes('apply') ? 'apply' : left === 0 ? 'wait' : 'in';
  return { way, problem: problemOf(role, party, { way, left }) };
}

function problemOf(
  { childObstacle }: RoleSlot,
  party: Party,
  { way, left }: { way: Outlook['way']; left: number },
): string | null {
  const { children } = party;
  if (children.length > 0 && childObstacle) return words.noChildren(childObstacle);
  if (children.length > 0 && way === 'apply') return words.childrenApply;
  if (children.length > 0 && way === 'wait') return words.childrenWait;
  if (children.some((name) => name.trim() === '')) return words.nameless;
  if (way === 'in' && sizeOf(party) > left) return words.tooMany(left, sizeOf(party));
  return null;
}

/** The party as the server takes it; nothing about it when I come alone. */
export const bodyOf = (roleId: string, { friends, children }: Party): SignupBody => ({
  roleId,
  ...(friends.length > 0 ? { companions: [...friends] } : {}),
  ...(children.length > 0 ? { children: children.map((name) => name.trim()) } : {}),
});
