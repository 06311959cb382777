import { View } from '@tarojs/components';
import { Avatar, Section } from '@/ui';
import type { TeamPage } from '../team.api';
import { text } from '../team.text';

const { page: words } = text;

/** Who leads, and some of the people: surnames, nothing more. */
export function WhoPart({ team }: { team: TeamPage }) {
  const rest = team.people - team.faces.length;
  return (
    <>
      <Section title={words.who}>
        {team.officers.length === 0 && <View className="team-hint">{words.noLeader}</View>}
        <View className="team-faces">
          {team.officers.map(({ who, surname, officeLabel }) => (
            <View key={`${officeLabel}${who}`} className="team-faces__one">
              <Avatar surname={surname} tone="red" />
              <View>
                <View>{who}</View>
                <View className="team-hint">{officeLabel}</View>
              </View>
            </View>
          ))}
        </View>
      </Section>
      {team.faces.length > 0 && (
        <Section title={words.faces} hint={text.people(team.people)}>
          <View className="team-faces">
            {team.faces.map(({ who, surname }, index) => (
              <View key={`${index}${who}`} className="team-faces__one">
                <Avatar surname={surname} tone="neutral" size="small" />
                <View>{who}</View>
              </View>
            ))}
            {rest > 0 && <View className="team-hint">{words.more(rest)}</View>}
          </View>
        </Section>
      )}
    </>
  );
}
