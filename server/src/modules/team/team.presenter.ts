import { TEAM_DEED_LABELS } from '@linli/shared';
import type { PersonRefView } from '../identity/index.js';
import type { TeamAsk, TeamHistory } from './team.entity.js';
import type { TeamTree } from './team.tree.js';
import type { TeamAskView, TeamHistoryView } from './team.view.js';

type Names = ReadonlyMap<string, PersonRefView>;

export const presentAsk = (
  { id, teamUnitId, kind, personId, words, createdAt }: TeamAsk,
  tree: TeamTree,
  names: Names,
): TeamAskView => ({
  id,
  teamId: teamUnitId,
  teamName: tree.current(teamUnitId)?.name ?? '',
  kind,
  who: names.get(personId)?.displayName ?? '',
  words,
  createdAt: createdAt.toISOString(),
});

export const presentHistory = (
  { id, deed, personId, actorId, reason, at }: TeamHistory,
  names: Names,
): TeamHistoryView => ({
  id,
  deed,
  deedLabel: TEAM_DEED_LABELS[deed],
  who: personId && (names.get(personId)?.displayName ?? ''),
  by: names.get(actorId)?.displayName ?? '',
  reason,
  at: at.toISOString(),
});
