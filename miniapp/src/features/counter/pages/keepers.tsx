import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { moment } from '@/lib/format';
import { Guarded } from '@/lib/guarded';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, Card, Cell, CellGroup, Empty, InlineNote, Page, Stack } from '@/ui';
import { fetchManagedPartners } from '../counter.api';
import '../counter.scss';
import { text as counter } from '../counter.text';
import { endKeeper, fetchKeepers, inviteKeeper, type Keeper } from '../keepers.api';
import { text } from '../keepers.text';

/** The code is shown this once; whoever types it in can hand out. */
function Invite({ id }: { id: string }) {
  const [shown, setShown] = useState<{ code: string; expiresAt: string }>();
  const invite = useAction(inviteKeeper);
  const ask = async () => setShown((await invite.run(id)) ?? shown);
  return (
    <Stack>
      {shown && (
        <Card selected>
          <View className="counter-shown">
            <View className="counter-row__hint">{text.code}</View>
            <View className="keeper-code">{shown.code}</View>
            <View>{text.codeHint(moment(shown.expiresAt))}</View>
            <View className="counter-row__hint">{text.codeOnce}</View>
          </View>
        </Card>
      )}
      <Button kind={shown ? 'ghost' : 'civic'} busy={invite.busy} onPress={() => void ask()}>
        {shown ? text.again : text.invite}
      </Button>
      {invite.error && <InlineNote tone="late">{invite.error.detail}</InlineNote>}
    </Stack>
  );
}

function People({ keepers, onEnd }: { keepers: readonly Keeper[]; onEnd: (keeper: Keeper) => void }) {
  if (keepers.length === 0) return <Empty icon="users" title={text.nobody} hint={text.nobodyHint} />;
  return (
    <CellGroup>
      {keepers.map((keeper) => (
        <Cell
          key={keeper.membershipId}
          title={keeper.who}
          hint={keeper.roleLabel}
          right={
            keeper.can.includes('end') ? (
              <Button
                size="small"
                kind="ghost"
                label={`${text.end}：${keeper.who}`}
                onPress={() => onEnd(keeper)}
              >
                {text.end}
              </Button>
            ) : undefined
          }
        />
      ))}
    </CellGroup>
  );
}

function Keepers() {
  const { id = '' } = useRouter().params;
  const query = useQuery(`keepers-${id}`, () => fetchKeepers(id));
  const places = useQuery('keepers-places', fetchManagedPartners);
  const place = places.data?.find((one) => one.id === id);
  const [ending, setEnding] = useState<Keeper>();
  const end = useAction(endKeeper);
  const yes = async () => {
    if (!ending || !(await end.run(id, ending.membershipId))) return;
    setEnding(undefined);
    await query.reload();
  };
  return (
    <Page
      title={text.title}
      loading={query.loading || places.loading}
      error={query.error ?? places.error}
      onRetry={() => void Promise.all([query.reload(), places.reload()])}
    >
      <Stack wide>
        {place && <View>{`${text.lead(place.name)}${text.lead2}`}</View>}
        <People keepers={query.data ?? []} onEnd={setEnding} />
        <Invite id={id} />
      </Stack>
      <BottomSheet
        open={ending !== undefined}
        title={ending ? text.endAsk(ending.who) : ''}
        onClose={() => setEnding(undefined)}
        footer={
          <View className="counter-foot">
            <Button kind="ghost" onPress={() => setEnding(undefined)}>
              {text.endNo}
            </Button>
            <Button kind="civic" busy={end.busy} onPress={() => void yes()}>
              {text.endYes}
            </Button>
          </View>
        }
      >
        <Stack>
          <View>{text.endHint}</View>
          {end.error && <InlineNote tone="late">{end.error.detail}</InlineNote>}
        </Stack>
      </BottomSheet>
    </Page>
  );
}

/** Who may hand out at a place, and asking one more. */
export default function KeepersPage() {
  return (
    <Guarded needs="shop.manage" who={counter.who} title={text.title}>
      <Keepers />
    </Guarded>
  );
}
