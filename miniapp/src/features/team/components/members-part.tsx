import { View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar, BottomSheet, Button, Cell, CellGroup, ErrorLine, Input, Section, Stack } from '@/ui';
import { appoint, relieve, removeMember, type TeamMember } from '../team.api';
import { text } from '../team.text';
import type { DeskProps } from './desk-parts';
import { ReasonSheet } from './reason-sheet';

const { desk: words } = text;

interface ActProps extends DeskProps {
  member: TeamMember;
  onRemove: () => void;
  onClose: () => void;
}

/** What can be done about one member: offices for those who may name them, and taking her out. */
function ActSheet({ desk, steps, member, onRemove, onClose }: ActProps) {
  const { personId, who, office } = member;
  const mayName = desk.can.includes('appoint');
  const run = async (work: (key: string) => Promise<unknown>) => {
    if (await steps.step('act', work)) onClose();
  };
  return (
    <BottomSheet open title={who} caption={desk.name} onClose={onClose}>
      <Stack>
        {mayName && office !== 'LEADER' && (
          <>
            <Button kind="civic" onPress={() => void run((key) => appoint(key, desk.id, personId, 'LEADER'))}>
              {words.leader}
            </Button>
            <View className="team-hint">{words.leaderHint}</View>
          </>
        )}
        {mayName && office !== 'DEPUTY' && (
          <Button kind="soft" onPress={() => void run((key) => appoint(key, desk.id, personId, 'DEPUTY'))}>
            {words.deputy}
          </Button>
        )}
        {mayName && office && (
          <Button kind="ghost" onPress={() => void run((key) => relieve(key, desk.id, personId))}>
            {words.relieve}
          </Button>
        )}
        {!office && (
          <Button kind="ghost" onPress={onRemove}>
            {words.remove}
          </Button>
        )}
        {steps.errors.act && <ErrorLine>{steps.errors.act}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}

/** The people of the team with their hours; phone numbers are nowhere. */
export function MembersPart({ desk, steps }: DeskProps) {
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<TeamMember>();
  const [leaving, setLeaving] = useState<TeamMember>();
  const found = desk.members.filter(({ who }) => who.includes(search.trim()));
  const remove = async (reason: string) => {
    if (!leaving) return;
    const { personId } = leaving;
    setLeaving(undefined);
    await steps.step('remove', (key) => removeMember(key, desk.id, personId, reason));
  };
  return (
    <Section title={words.members} hint={text.people(desk.members.length)}>
      <Stack>
        {desk.members.length > 8 && (
          <Input label={words.find} value={search} onChange={setSearch} maxLength={8} />
        )}
        {steps.errors.remove && <ErrorLine>{steps.errors.remove}</ErrorLine>}
        <CellGroup>
          {found.map((member) => (
            <Cell
              key={member.personId}
              lead={<Avatar surname={member.surname} tone={member.office ? 'red' : 'neutral'} size="small" />}
              strong={member.office !== null}
              title={[member.who, member.office && words.offices[member.office]].filter(Boolean).join('，')}
              hint={words.hours(member.monthMinutes, member.yearMinutes)}
              right={
                <Button
                  size="small"
                  kind="ghost"
                  label={`${words.act}：${member.who}`}
                  onPress={() => setPicked(member)}
                >
                  {words.act}
                </Button>
              }
            />
          ))}
        </CellGroup>
      </Stack>
      {picked && (
        <ActSheet
          desk={desk}
          steps={steps}
          member={picked}
          onRemove={() => {
            setLeaving(picked);
            setPicked(undefined);
          }}
          onClose={() => setPicked(undefined)}
        />
      )}
      {leaving && (
        <ReasonSheet
          title={`${words.remove}：${leaving.who}`}
          label={words.removeWhy}
          placeholder={words.removePlaceholder}
          yes={words.remove}
          onSend={(reason) => void remove(reason)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Section>
  );
}
