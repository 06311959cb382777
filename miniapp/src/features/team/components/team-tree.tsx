import { View } from '@tarojs/components';
import { Cell, CellGroup } from '@/ui';
import type { TeamLine } from '../team.api';
import { text } from '../team.text';

interface TeamTreeProps {
  teams: readonly TeamLine[];
  /** False for what a search has found: then it is a plain list. */
  whole: boolean;
  picked?: string;
  onPick: (id: string) => void;
}

const hintOf = ({ regionName, people }: TeamLine, below: number) =>
  [regionName, text.people(people), below > 0 && text.list.below(below)].filter(Boolean).join('，');

/** Teams as a tree, one card to a branch. */
export function TeamTree({ teams, whole, picked, onPick }: TeamTreeProps) {
  const childrenOf = (id: string | null) => teams.filter(({ parentId }) => parentId === id);
  const line = (team: TeamLine, below: number) => (
    <Cell
      key={team.id}
      icon={below > 0 ? 'users' : 'vest'}
      strong={below > 0 || team.id === picked}
      title={team.name}
      hint={hintOf(team, below)}
      onPress={() => onPick(team.id)}
    />
  );
  if (!whole) return <CellGroup>{teams.map((team) => line(team, 0))}</CellGroup>;
  const rows = (team: TeamLine): React.ReactNode => {
    const below = childrenOf(team.id);
    return (
      <View key={team.id}>
        {line(team, below.length)}
        {below.length > 0 && <View className="team-indent">{below.map(rows)}</View>}
      </View>
    );
  };
  return <CellGroup>{childrenOf(null).map(rows)}</CellGroup>;
}
