import { MOST_COMPANIONS } from '@linli/shared';
import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { Card, Cell, CellGroup, CheckRow, InlineNote, Input, PlaceLine, Section, Stepper } from '@/ui';
import type { RoleSlot } from '../task.api';
import { partyText as words } from '../party.text';
import type { UseParty } from '../use-party';
import './party.scss';

function Friends({ use }: { use: UseParty }) {
  const { friends, party, write, size } = use;
  const toggle = (id: string, on: boolean) =>
    write({ friends: on ? [...party.friends, id] : party.friends.filter((one) => one !== id) });
  return (
    <>
      {friends.map(({ personId, person }) => {
        const on = party.friends.includes(personId);
        return (
          <View key={personId} className="task-party__row">
            <CheckRow
              checked={on}
              hint={words.friendHint}
              onChange={(next) => (next && size > MOST_COMPANIONS ? undefined : toggle(personId, next))}
            >
              {person.displayName}
            </CheckRow>
          </View>
        );
      })}
      <Cell
        icon="plus"
        title={friends.length > 0 ? words.addFriend : words.noFriends}
        hint={words.addFriendHint}
        onPress={() => void open('signup/mine')}
      />
    </>
  );
}

function Children({ use }: { use: UseParty }) {
  const { party, write, size } = use;
  const { children } = party;
  const setCount = (count: number) =>
    write({ children: Array.from({ length: count }, (_, n) => children[n] ?? '') });
  return (
    <>
      <View className="task-party__row task-party__row--wide">
        <View>
          <View>{words.children}</View>
          <View className="task-party__hint">{words.childrenHint}</View>
        </View>
        <Stepper
          label={words.children}
          value={children.length}
          max={children.length + 1 + MOST_COMPANIONS - size}
          onChange={setCount}
        />
      </View>
      {children.length > 0 && (
        <View className="task-party__split">
          {children.map((name, n) => (
            <Input
              key={n}
              label={words.childName(n + 1)}
              placeholder={words.childPlaceholder}
              maxLength={10}
              value={name}
              onChange={(value) => write({ children: children.map((old, at) => (at === n ? value : old)) })}
            />
          ))}
          <View className="task-party__hint">{words.childPrivacy}</View>
        </View>
      )}
    </>
  );
}

/** How we would stand: all in, all in the line, all with the committee, or why not. */
function Split({ use }: { use: UseParty }) {
  const { outlook, party, friends, size } = use;
  if (!outlook || size === 1)
    return <View className="task-party__split task-party__hint">{words.mostHint(MOST_COMPANIONS)}</View>;
  if (outlook.problem)
    return (
      <View className="task-party__split">
        <InlineNote tone="soon">{outlook.problem}</InlineNote>
      </View>
    );
  const names = friends
    .filter(({ personId }) => party.friends.includes(personId))
    .map(({ person }) => person.displayName);
  if (party.children.length > 0) names.push(words.someChildren(party.children.length));
  const wait = outlook.way === 'wait';
  return (
    <View className="task-party__split">
      <PlaceLine waits={wait}>
        <View className="task-party__strong">{words.withMe(names)}</View>
        <View className="task-party__hint">
          {wait ? words.willWait : outlook.way === 'apply' ? words.willApply : words.willBeIn}
        </View>
      </PlaceLine>
    </View>
  );
}

/** 和谁一起来: folded away for who comes alone, which is most. */
export function PartyPart({ role, use }: { role: RoleSlot | undefined; use: UseParty }) {
  if (!use.enabled || !role) return null;
  if (!use.open)
    return (
      <CellGroup>
        <Cell icon="users" title={words.alone} hint={words.aloneHint} onPress={use.unfold} />
      </CellGroup>
    );
  const left = Math.max(0, role.demand - role.filled);
  return (
    <Section
      title={words.title}
      aside={<View className="task-party__hint">{words.places(role.demand, left)}</View>}
    >
      <Card flush>
        <Friends use={use} />
        <Children use={use} />
        <Split use={use} />
      </Card>
    </Section>
  );
}
