import type { components } from '@linli/shared';
import { day } from '@/lib/format';
import { Card, FactList } from '@/ui';
import { text } from '../account.text';

/** 这里存了我什么, in clear: she sees her own. */
export function Kept({ data }: { data: components['schemas']['MyDataView'] }) {
  const { me, realName, phone, consents } = data;
  return (
    <Card>
      <FactList
        facts={[
          { name: text.name, value: me.displayName },
          { name: text.realName, value: realName ?? text.unset },
          { name: text.phone, value: phone ?? text.unset },
          { name: text.home, value: me.homeCommunityName ?? text.unset },
          {
            name: text.consents,
            value: consents.map(({ version, givenAt }) => text.version(version, day(givenAt))).join('；'),
          },
        ]}
      />
    </Card>
  );
}
