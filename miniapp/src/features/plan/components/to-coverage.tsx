import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { Cell, CellGroup } from '@/ui';
import { text } from '../plan.text';

/** The other way people are assigned: to places they keep an eye on. */
export function ToCoverage() {
  const may = useSession(({ me }) => me?.permissions.includes('coverage.manage') ?? false);
  if (!may) return null;
  return (
    <View className="plan-more">
      <CellGroup>
        <Cell icon="map-pin" title={text.coverage} onPress={() => void open('coverage/desk', {})} />
      </CellGroup>
    </View>
  );
}
