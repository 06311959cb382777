import {
  GOODS_MACHINE,
  GOODS_STATUSES,
  REDEMPTION_MACHINE,
  REDEMPTION_STATUSES,
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
  [
    'redemption',
    REDEMPTION_MACHINE as StateMachine<string, string>,
    REDEMPTION_STATUSES as readonly string[],
  ],
  ['goods', GOODS_MACHINE as StateMachine<string, string>, GOODS_STATUSES as readonly string[]],
])('the life cycle of %s', (_name, machine, statuses) => {
  it('reaches every state, and leaves every one that is not final', () => {
    expect([...reachable(machine)].sort()).toEqual([...statuses].sort());
    for (const state of statuses) {
      const ways = machine.transitions.filter(({ from }) => from.includes(state));
      expect([state, ways.length > 0]).toEqual([state, !machine.final.includes(state)]);
    }
  });
});
