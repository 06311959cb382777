import { VISIT_RHYTHMS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAction } from '@/lib/use-action';
import { useQuery } from '@/lib/use-query';
import { BottomSheet, Button, CheckRow, Chip, ChipRow, DateField, ErrorLine, Select, Stack } from '@/ui';
import { type Card, fetchVisitors, makePlan } from '../visit.api';
import { text } from '../visit.text';

const { plan: words } = text;
const HOURS = Array.from({ length: 14 }, (_, i) => ({ key: String(i + 7), text: `${i + 7} 点` }));
const LENGTHS = [30, 45, 60, 90, 120].map((n) => ({ key: String(n), text: `${n}` }));

/** How often, when, and by whom at best. */
export function PlanSheet({
  card,
  onClose,
  onDone,
}: {
  card: Card;
  onClose: () => void;
  onDone: () => void;
}) {
  const people = useQuery('visitors', fetchVisitors, { onShow: false });
  const [form, setForm] = useState({
    everyDays: card.plan?.everyDays ?? 7,
    hour: String(card.plan?.hour ?? 9),
    minutes: String(card.plan?.minutes ?? 60),
    firstOn: '',
    visitorId: '',
    insured: false,
  });
  const [tried, setTried] = useState(false);
  const write = (change: Partial<typeof form>) => setForm((now) => ({ ...now, ...change }));
  const saving = useAction(makePlan);
  const save = async () => {
    setTried(true);
    if (!form.firstOn) return;
    const { visitorId, hour, minutes, ...rest } = form;
    const body = {
      ...rest,
      hour: Number(hour),
      minutes: Number(minutes),
      ...(visitorId ? { visitorId } : {}),
    };
    if (await saving.run(card.id, body)) onDone();
  };
  const fields = saving.error?.fields ?? {};
  const noDay = tried && !form.firstOn ? words.missing : fields.firstOn;
  return (
    <BottomSheet
      open
      title={words.title}
      caption={card.phrase}
      onClose={onClose}
      footer={
        <Button busy={saving.busy} onPress={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <Stack>
        <ChipRow label={words.every} wrap>
          {VISIT_RHYTHMS.map((days) => (
            <Chip key={days} on={form.everyDays === days} onPress={() => write({ everyDays: days })}>
              {words.days(days)}
            </Chip>
          ))}
        </ChipRow>
        <View>
          <View className="visit-label">{words.first}</View>
          <DateField
            label={words.first}
            mode="date"
            value={form.firstOn}
            onChange={(firstOn) => write({ firstOn })}
            invalid={Boolean(noDay)}
          />
          {noDay && <ErrorLine>{noDay}</ErrorLine>}
        </View>
        <Select label={words.hour} options={HOURS} value={form.hour} onChange={(hour) => write({ hour })} />
        <Select
          label={words.minutes}
          options={LENGTHS}
          value={form.minutes}
          onChange={(minutes) => write({ minutes })}
        />
        <Select
          label={words.visitor}
          options={[
            { key: '', text: words.nobody },
            ...(people.data ?? []).map(({ personId, displayName, hint }) => ({
              key: personId,
              text: `${displayName}，${hint}`,
            })),
          ]}
          value={form.visitorId}
          onChange={(visitorId) => write({ visitorId })}
        />
        <CheckRow checked={form.insured} onChange={(insured) => write({ insured })}>
          {words.insured}
        </CheckRow>
        {saving.error && !noDay && <ErrorLine>{saving.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
