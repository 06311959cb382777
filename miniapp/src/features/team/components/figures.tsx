import { View } from '@tarojs/components';
import { number } from '@/lib/format';
import { Card } from '@/ui';
import type { TeamFigures } from '../team.api';
import { text } from '../team.text';

const { page: words } = text;

/** What the team did in a span: hours first. */
export function Figures({ span, figures }: { span: string; figures: TeamFigures }) {
  const shown = [
    [words.amount(figures.minutes), words.figures.hours],
    [number(figures.tasks), words.figures.tasks],
    [number(figures.people), words.figures.people],
    [number(figures.communities), words.figures.communities],
  ] as const;
  return (
    <Card>
      <View className="team-figures__span">{span}</View>
      <View className="team-figures">
        {shown.map(([value, name]) => (
          <View key={name}>
            <View className="team-figures__value">{value}</View>
            <View className="team-figures__name">{name}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}
