import { api } from '@/lib/api-client';
import { date } from '@/lib/format';
import { open } from '@/lib/navigate';
import { useQuery } from '@/lib/use-query';
import { Avatar, Button, Cell, CellGroup, InlineNote, Section, Stack } from '@/ui';
import { text } from '../me.text';

/** 帮爸妈办: whom I may act for, until when, and the way to one more. */
export function Helping({ id }: { id: string }) {
  const query = useQuery(`me-helping-${id}`, () => api.get('/api/v1/me/agreements'));
  const people = (query.data ?? []).filter(({ kind, aboutMe }) => kind === 'HELPER' && !aboutMe);
  return (
    <Section title={text.helping}>
      <Stack>
        <CellGroup>
          {people.map(({ id: key, personId, person: { surname, displayName }, endsAt }) => (
            <Cell
              key={key}
              lead={<Avatar surname={surname} tone="neutral" />}
              strong
              title={displayName}
              hint={text.agreed(date(endsAt))}
              right={
                <Button
                  size="small"
                  kind="soft"
                  label={`${text.help}：${displayName}`}
                  onPress={() => void open('signup/help', { id: personId })}
                >
                  {text.help}
                </Button>
              }
            />
          ))}
          <Cell
            icon="plus"
            title={text.helpMore}
            hint={text.helpMoreHint}
            onPress={() => void open('signup/mine')}
          />
        </CellGroup>
        {people.length > 0 && <InlineNote icon="eye">{text.helpSeen}</InlineNote>}
      </Stack>
    </Section>
  );
}
