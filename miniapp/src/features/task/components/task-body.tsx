import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { moment, spoken } from '@/lib/format';
import {
  Card,
  Cell,
  CellGroup,
  InlineNote,
  KnowList,
  ReasonLine,
  RoleSlot as RoleRow,
  Section,
  Stack,
  useUi,
} from '@/ui';
import type { RoleSlot, Task } from '../task.api';
import { openPlace } from '../open-place';
import { text } from '../task.text';
import { farText } from './task-head';
import './task.scss';

function MeetingPoint({ task }: { task: Task }) {
  const go = openPlace(task);
  return (
    <CellGroup>
      <Cell
        icon="map-pin"
        title={text.meet(task.meetingPoint)}
        hint={task.distance === null ? (task.communityName ?? '') : farText(task.distance)}
        {...(go ? { onPress: go } : {})}
      />
    </CellGroup>
  );
}

const hintOf = (role: RoleSlot) =>
  role.leader && role.people.length > 0
    ? role.people.map((person) => person.displayName).join('、')
    : role.requirement;

function Roles({ task }: { task: Task }) {
  return (
    <Section title={text.missing}>
      <CellGroup>
        {task.roles.map((role) => (
          <RoleRow
            key={role.id}
            name={role.name}
            hint={hintOf(role)}
            people={role.people.map((person) => person.surname)}
            missing={Math.max(0, role.demand - role.filled)}
          />
        ))}
      </CellGroup>
    </Section>
  );
}

/** 先说清楚: the risk note required by law, insurance, and until when one may simply not come. */
function Know({ task }: { task: Task }) {
  const { large } = useUi();
  const late = Date.parse(task.cancelUntil) < Date.now();
  const until = large ? spoken(task.cancelUntil) : `${moment(task.cancelUntil)} `;
  const facts = [
    { icon: 'triangle-alert' as const, tone: 'soon' as const, text: task.riskNote },
    {
      icon: 'shield-check' as const,
      tone: 'civic' as const,
      text: task.insured ? text.insured : text.notInsured,
    },
    { icon: 'clock' as const, tone: 'neutral' as const, text: late ? text.cancelled : text.cancel(until) },
  ];
  const numbered = facts.map((fact, index) => ({ number: index + 1, tone: fact.tone, text: fact.text }));
  return (
    <Section title={large ? text.knowLarge : text.know}>
      <Card>
        <KnowList items={large ? numbered : facts} />
      </Card>
    </Section>
  );
}

function Private({ details }: { details: string }) {
  return (
    <Section title={text.private}>
      <Card tone="red">
        <Stack>
          <View className="task-private">{details}</View>
          <InlineNote tone="civic" icon="lock">
            {text.privateHint}
          </InlineNote>
        </Stack>
      </Card>
    </Section>
  );
}

/** Everything one reads before saying yes; `children` stand before what is to be known. Large text leaves out the table of roles: the role is chosen for her. */
export function TaskBody({ task, children }: { task: Task; children?: ReactNode }) {
  const { large } = useUi();
  const strong = task.highlight ?? undefined;
  const reason = task.reason ?? '';
  return (
    <>
      {!large && <MeetingPoint task={task} />}
      {(reason || strong) && (
        <ReasonLine text={strong && reason ? `${reason.replace(/[，。]$/, '')}，` : reason} strong={strong} />
      )}
      {task.privateDetails && <Private details={task.privateDetails} />}
      {!large && <Roles task={task} />}
      {children}
      <Know task={task} />
      <CellGroup>
        <Cell
          icon="vest"
          square="red"
          title={task.teamName ?? task.organiserName}
          hint={task.teamName ? text.organised(task.organiserName) : ''}
        />
      </CellGroup>
    </>
  );
}
