import { joinOf, type Tableau } from './tree.js';

/** The arcs of the cycle that `entering` closes with the tree. */
export function cycleOf(tableau: Tableau, entering: number): number[] {
  const { source, target, parent, pred } = tableau;
  const tail = source[entering]!;
  const head = target[entering]!;
  const join = joinOf(tableau, tail, head);
  const down: number[] = [];
  for (let node = tail; node !== join; node = parent[node]!) down.push(pred[node]!);
  const back: number[] = [];
  for (let node = head; node !== join; node = parent[node]!) back.push(pred[node]!);
  return [...down.reverse(), entering, ...back];
}
