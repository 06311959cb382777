import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useQuery } from '@/lib/use-query';
import { Button, Cell, CellGroup, InlineNote, Section, Skeleton } from '@/ui';
import { rememberCommunity } from '../places';
import { text } from '../report.text';

/** Street, then community, from the official list. */
export function CommunityList({ onChoose }: { onChoose: (code: string) => void }) {
  const [street, setStreet] = useState<string>();
  const { data, error, loading, reload } = useQuery(
    `regions-${street ?? ''}`,
    async () => {
      if (street) return api.get('/api/v1/regions', { query: { parent: street } });
      const top = await api.get('/api/v1/regions');
      const district = top.find(({ level }) => level === 'DISTRICT');
      return district ? api.get('/api/v1/regions', { query: { parent: district.code } }) : top;
    },
    { onShow: false },
  );
  const choose = (code: string) => {
    if (!street) return setStreet(code);
    rememberCommunity(code, data?.find((one) => one.code === code)?.name ?? '');
    onChoose(code);
  };
  if (loading) return <Skeleton cards={2} />;
  if (error)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void reload() }}>
        {text.regionsFailed}
      </InlineNote>
    );
  const change = (
    <Button kind="ghost" size="small" onPress={() => setStreet(undefined)}>
      {text.backToStreets}
    </Button>
  );
  return (
    <Section title={street ? text.chooseCommunity : text.streets} aside={street && change}>
      <CellGroup>
        {(data ?? []).map(({ code, name }) => (
          <Cell key={code} title={name} onPress={() => choose(code)} />
        ))}
      </CellGroup>
    </Section>
  );
}
