/** What a key of the open interface may do; reading public requests needs none. */
export const API_RIGHTS = ['SUBMIT', 'READ_OWN'] as const;
export type ApiRight = (typeof API_RIGHTS)[number];

export const API_RIGHT_LABELS = {
  SUBMIT: '交诉求',
  READ_OWN: '看自己交的，不公开的也看',
} as const satisfies Record<ApiRight, string>;
