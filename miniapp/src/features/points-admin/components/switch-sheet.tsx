import type { components } from '@linli/shared';
import { useState } from 'react';
import { api } from '@/lib/api-client';
import { useAction } from '@/lib/use-action';
import { BottomSheet, Button, DateField, ErrorLine, InlineNote, Stack } from '@/ui';
import { text } from '../rules.text';

interface Props {
  rule: components['schemas']['PointsRuleView'];
  onClose: () => void;
  onDone: () => void;
}

const CHINA_MS = 8 * 3_600_000;

/** The first day of next month in China's time: 2026-12-01. */
function nextMonth(now: number): string {
  const here = new Date(now + CHINA_MS);
  return new Date(Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
}

/** From which moment a draft holds; after that it is fixed. */
export function SwitchSheet({ rule, onClose, onDone }: Props) {
  const [day, setDay] = useState(() => nextMonth(Date.now()));
  const [time, setTime] = useState('00:00');
  const on = useAction((idempotencyKey, validFrom: string) => {
    const path = { version: rule.version };
    return api.post('/api/v1/points/rules/{version}/switch-on', {
      path,
      body: { validFrom },
      idempotencyKey,
    });
  });
  const save = async () => {
    if (await on.run(`${day}T${time}:00+08:00`)) onDone();
  };
  return (
    <BottomSheet
      open
      title={text.switchTitle}
      caption={`${text.version(rule.version)}，${rule.name}`}
      onClose={onClose}
      footer={
        <Button kind="red" busy={on.busy} onPress={() => void save()}>
          {text.switchSave}
        </Button>
      }
    >
      <Stack>
        <DateField label={text.day} mode="date" value={day} onChange={setDay} invalid={Boolean(on.error)} />
        <DateField label={text.time} mode="time" value={time} onChange={setTime} />
        <InlineNote tone="soon">{text.switchHint}</InlineNote>
        {on.error && <ErrorLine>{on.error.detail}</ErrorLine>}
      </Stack>
    </BottomSheet>
  );
}
