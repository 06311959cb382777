/** One legal move: `action` takes an object from any state in `from` to `to`. */
export interface Transition<State extends string, Action extends string> {
  readonly action: Action;
  readonly from: readonly State[];
  readonly to: State;
}

/** A life cycle as plain data: nothing here decides who may act, only what is possible. */
export interface StateMachine<State extends string, Action extends string> {
  readonly initial: State;
  readonly final: readonly State[];
  readonly transitions: readonly Transition<State, Action>[];
}

/** Actions possible from `state`, in the order they are declared. */
export function actionsFrom<S extends string, A extends string>(machine: StateMachine<S, A>, state: S): A[] {
  return machine.transitions.filter((t) => t.from.includes(state)).map((t) => t.action);
}

/** The state that `action` leads to from `state`, or undefined when it is not a legal move. */
export function nextState<S extends string, A extends string>(
  machine: StateMachine<S, A>,
  state: S,
  action: A,
): S | undefined {
  return machine.transitions.find((t) => t.action === action && t.from.includes(state))?.to;
}
