import {
  ORDER_MACHINE,
  ORDER_STATUSES,
  REQUEST_ACTIONS,
  REQUEST_MACHINE,
  REQUEST_REMARKS,
  REQUEST_STATUSES,
  type StateMachine,
} from '@linli/shared';

function reachable(machine: StateMachine<string, string>): Set<string> {
  const known = new Set([machine.initial]);
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const { from, to } of machine.transitions) if (from.some((state) => known.has(state))) known.add(to);
  }
  return known;
}

describe.each([
  ['request', REQUEST_MACHINE as StateMachine<string, string>, REQUEST_STATUSES as readonly string[]],
  ['order', ORDER_MACHINE as StateMachine<string, string>, ORDER_STATUSES as readonly string[]],
])('the life cycle of a %s', (_name, machine, statuses) => {
  it('reaches every state', () => {
    expect([...reachable(machine)].sort()).toEqual([...statuses].sort());
  });

  it('can leave every state that is not final, and no final one', () => {
    for (const state of statuses) {
      const ways = machine.transitions.filter(({ from }) => from.includes(state));
      expect([state, ways.length > 0]).toEqual([state, !machine.final.includes(state)]);
    }
  });

  it('has one outcome for an action from a state', () => {
    const keys = machine.transitions.flatMap(({ action, from }) => from.map((state) => `${action} ${state}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('has no action that neither moves a request nor is a remark on it', () => {
  const moves = new Set<string>(REQUEST_MACHINE.transitions.map(({ action }) => action));
  expect(REQUEST_ACTIONS.filter((action) => !moves.has(action)).sort()).toEqual([...REQUEST_REMARKS].sort());
});
