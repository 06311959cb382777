import { useState } from 'react';
import { api } from '@/lib/api-client';
import { moment } from '@/lib/format';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, InlineNote, Section, Skeleton, Tag } from '@/ui';
import { text } from '../account.text';

/** Where I am signed in; any other device can be signed out from here. */
export function Sessions() {
  const sessions = useQuery('sessions', () => api.get('/api/v1/auth/sessions'));
  const [ended, setEnded] = useState(false);
  const end = useAction(async (idempotencyKey, id: string) => {
    await api.delete('/api/v1/auth/sessions/{id}', { path: { id }, idempotencyKey });
    await sessions.reload();
    setEnded(true);
  });
  const error = sessions.error ?? end.error;
  return (
    <Section title={text.sessions}>
      {sessions.loading && <Skeleton cards={1} />}
      {error && (
        <InlineNote tone="late" action={{ text: text.again, onPress: () => void sessions.reload() }}>
          {error.detail}
        </InlineNote>
      )}
      {ended && !error && <InlineNote tone="ok">{text.ended}</InlineNote>}
      <CellGroup>
        {(sessions.data ?? []).map(({ id, device, lastUsedAt, current }) => (
          <Cell
            key={id}
            icon="keyboard"
            title={device}
            hint={text.lastUsed(moment(lastUsedAt))}
            right={
              current ? (
                <Tag tone="ok">{text.current}</Tag>
              ) : (
                <Button
                  kind="ghost"
                  size="small"
                  busy={end.busy}
                  label={text.endOf(device)}
                  onPress={() => void end.run(id)}
                >
                  {text.end}
                </Button>
              )
            }
          />
        ))}
      </CellGroup>
    </Section>
  );
}
