/** Names the encrypted column, bound into what it holds. */
export const CHILD_NAMES = 'signup.child_names';
