interface Row {
  readonly personId: string;
  readonly minutes: number;
}

interface Ranked extends Row {
  readonly rank: number;
}

/**
 * Places by hours, most first; who did equally much shares a place (1, 2, 2, 4). Who stays off the board does not stand in
 * `shown` and takes nobody's place, but `mine` is where she would stand.
 */
export function ranked(
  rows: readonly Row[],
  personId: string,
  isIn: boolean,
): { shown: Ranked[]; mine: { rank: number; minutes: number; of: number } | null } {
  const rankAmong = (all: readonly Row[], { minutes }: Row): number =>
    1 + all.filter((other) => other.minutes > minutes).length;
  const seen = isIn ? rows : rows.filter((row) => row.personId !== personId);
  const own = rows.find((row) => row.personId === personId);
  return {
    shown: seen.map((row) => ({ ...row, rank: rankAmong(seen, row) })),
    mine: own ? { rank: rankAmong(rows, own), minutes: own.minutes, of: rows.length } : null,
  };
}
