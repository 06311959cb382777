import { Avatar, Cell, CellGroup, Icon, Section, Tag } from '@/ui';
import type { Task } from '../task.api';
import { partyText as words } from '../party.text';

const TONES: Record<string, 'ok' | 'soon'> = { CONFIRMED: 'ok' };

/** Who comes with me: who is in, who waits and at which place, and my children. */
export function Together({ task: { mySignup } }: { task: Task }) {
  if (!mySignup || mySignup.companions.length + mySignup.childNames.length === 0) return null;
  return (
    <Section title={words.together} {...(mySignup.companions.length > 0 ? { hint: words.togetherHint } : {})}>
      <CellGroup>
        {mySignup.companions.map(({ surname, displayName, status, statusLabel, waitPlace }) => (
          <Cell
            key={displayName}
            lead={<Avatar surname={surname} tone="red" />}
            title={displayName}
            right={
              <Tag tone={TONES[status] ?? 'soon'} icon={status === 'CONFIRMED' ? 'check' : 'hourglass'}>
                {waitPlace ? words.waits(waitPlace) : statusLabel}
              </Tag>
            }
          />
        ))}
        {mySignup.childNames.map((name) => (
          <Cell key={name} lead={<Icon name="user" size={24} />} title={name} hint={words.childOf} />
        ))}
      </CellGroup>
    </Section>
  );
}
