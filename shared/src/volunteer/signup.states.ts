/** Said by the organiser; disputed by her; decided once by the street: it stands, or it is lifted. */
export const NO_SHOW_STATUSES = ['SAID', 'DISPUTED', 'STANDS', 'LIFTED'] as const;
export type NoShowStatus = (typeof NO_SHOW_STATUSES)[number];

export const NO_SHOW_LABELS = {
  SAID: '没有来',
  DISPUTED: '您有话说，街道在看',
  STANDS: '街道看过，记着',
  LIFTED: '街道看过，不记了',
} as const satisfies Record<NoShowStatus, string>;

/** A guardian answers for a minor; a helper acts for a parent; a friend signs a friend up with herself. */
export const AGREEMENT_KINDS = ['GUARDIAN', 'HELPER', 'COMPANION'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** People somebody may bring along, friends and children together. */
export const MOST_COMPANIONS = 3;
