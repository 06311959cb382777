import { useState } from 'react';
import { api } from '@/lib/api-client';
import { platform } from '@/lib/platform';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, Cell, CellGroup, ErrorLine, Skeleton, Stack } from '@/ui';
import { text } from '../register.text';
import type { Home } from '../use-register';

interface Chosen {
  code: string;
  name: string;
}

/** Street first, then community. */
function RegionSheet({ onDone, onClose }: { onDone: (home: Home) => void; onClose: () => void }) {
  const [street, setStreet] = useState<Chosen>();
  const list = useQuery(`regions-${street?.code ?? ''}`, () =>
    api.get('/api/v1/regions', { query: street ? { parent: street.code } : {} }),
  );
  return (
    <BottomSheet
      open
      title={street ? text.chooseCommunity : text.chooseStreet}
      {...(street ? { caption: street.name } : {})}
      onClose={onClose}
    >
      {list.loading && <Skeleton cards={2} />}
      {list.error && <ErrorLine>{list.error.detail}</ErrorLine>}
      <CellGroup>
        {(list.data ?? []).map(({ code, name }) => (
          <Cell
            key={code}
            title={name}
            onPress={() => (street ? onDone({ code, name }) : setStreet({ code, name }))}
          />
        ))}
      </CellGroup>
    </BottomSheet>
  );
}

interface HomePickerProps {
  home: Home | undefined;
  onChange: (home: Home) => void;
}

/** Where I live, roughly: by the phone's place when allowed, or by choosing; it may stay empty. */
export function HomePicker({ home, onChange }: HomePickerProps) {
  const [choosing, setChoosing] = useState(false);
  const [locating, setLocating] = useState(false);
  const [failed, setFailed] = useState<string>();
  const locate = async () => {
    setLocating(true);
    setFailed(undefined);
    try {
      const point = await platform.locate();
      if (!point) return setFailed(text.noPlace);
      const { communityCode, communityName } = await api.get('/api/v1/regions/resolve', { query: point });
      onChange({ code: communityCode, name: communityName, point });
    } catch {
      setFailed(text.noPlace);
    } finally {
      setLocating(false);
    }
  };
  const done = (chosen: Home) => {
    onChange(chosen);
    setChoosing(false);
  };
  return (
    <Stack>
      <CellGroup>
        <Cell
          icon="house"
          title={home ? (home.point ? text.position(home.name) : home.name) : text.homeNone}
          hint={text.homeHint}
        />
      </CellGroup>
      <Button kind="soft" icon="navigation" busy={locating} onPress={() => void locate()}>
        {text.here}
      </Button>
      <Button kind="ghost" icon="list" onPress={() => setChoosing(true)}>
        {text.choose}
      </Button>
      {failed && <ErrorLine>{failed}</ErrorLine>}
      {choosing && <RegionSheet onDone={done} onClose={() => setChoosing(false)} />}
    </Stack>
  );
}
