import { partyText } from '@linli/shared';
import { View } from '@tarojs/components';
import { clock, moment } from '@/lib/format';
import { Button, Cell, CellGroup, InlineNote, Section, Stack } from '@/ui';
import type { Guest } from '../desk.api';
import { text } from '../desk.text';
import { type UseGuests, useGuests } from '../use-host';

const { host: words } = text;

function standing({ adults, children, waiting, arrived, arrivedAt }: Guest): string {
  if (arrived && arrivedAt) return words.arrived(arrived, clock(arrivedAt));
  if (adults + children === 0) return words.onlyWaiting(waiting);
  const seated = partyText({ adults, children });
  return waiting > 0 ? `${seated}，${words.alsoWaiting(waiting)}` : seated;
}

function GuestRow({ guest, use, open }: { guest: Guest; use: UseGuests; open: boolean }) {
  const { signupId, who, adults, children, arrivedAt } = guest;
  const canArrive = open && !arrivedAt && adults + children > 0;
  return (
    <Cell
      strong
      title={words.family(who)}
      hint={standing(guest)}
      right={
        arrivedAt ? (
          <Button size="small" kind="ghost" label={words.undoOf(who)} onPress={() => use.undo(signupId)}>
            {words.undo}
          </Button>
        ) : (
          canArrive && (
            <Button
              size="small"
              kind="civic"
              label={words.arriveOf(who)}
              onPress={() => use.arrive(signupId)}
            >
              {words.arrive}
            </Button>
          )
        )
      }
    />
  );
}

/** Who comes, and checking in: by code, or on the list for those without a phone. */
export function GuestsPart({ id }: { id: string }) {
  const use = useGuests(id);
  const { list } = use;
  if (use.error)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: () => void use.reload() }}>
        {use.error.detail}
      </InlineNote>
    );
  if (!list) return null;
  const isOpen = Date.parse(list.checkInFrom) <= Date.now();
  return (
    <Section title={words.list}>
      <Stack>
        {!isOpen && <InlineNote>{words.notYet(moment(list.checkInFrom))}</InlineNote>}
        {isOpen && use.canScan && (
          <Button kind="civic" icon="scan-line" busy={use.busy} onPress={() => void use.scan()}>
            {words.scan}
          </Button>
        )}
        {use.said && <InlineNote tone="ok">{words.scanned(use.said.who, use.said.count)}</InlineNote>}
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
        {list.guests.length === 0 ? (
          <View className="desk-hint">{words.noGuests}</View>
        ) : (
          <CellGroup>
            {list.guests.map((guest) => (
              <GuestRow key={guest.signupId} guest={guest} use={use} open={isOpen} />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}
