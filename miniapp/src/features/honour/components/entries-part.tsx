import { RECORD_ENTRY_KINDS, type RecordEntryKind } from '@linli/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  Button,
  Card,
  Cell,
  CellGroup,
  DateField,
  ErrorLine,
  Input,
  Section,
  Select,
  Stack,
  TextArea,
} from '@/ui';
import { enterRecord, withdrawRecord } from '../honour.api';
import { text } from '../honour.text';
import type { UseDesk } from '../use-desk';

const { desk: words } = text;
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const fresh = { what: '', hours: '2', note: '' };

function EntryForm({ use }: { use: UseDesk }) {
  const [personId, setPerson] = useState('');
  const [kind, setKind] = useState<RecordEntryKind>('TRAINING');
  const [day, setDay] = useState(today());
  const [form, setForm] = useState(fresh);
  const [asked, setAsked] = useState(false);
  const chosen = personId || (use.volunteers[0]?.personId ?? '');
  const short = form.what.trim().length < 2;
  const send = async () => {
    setAsked(true);
    if (short) return;
    const minutes = Math.round(Number(form.hours) * 60);
    const note = form.note.trim();
    const body = {
      personId: chosen,
      kind,
      title: form.what.trim(),
      day,
      ...(kind === 'TRAINING' && minutes > 0 ? { minutes } : {}),
      ...(note ? { text: note } : {}),
    };
    if (!(await use.step('enter', (key) => enterRecord(key, body)))) return;
    setForm(fresh);
    setAsked(false);
  };
  return (
    <Card>
      <Stack>
        <Select
          label={words.volunteer}
          options={use.volunteers.map(({ personId: key, who, minutes }) => ({
            key,
            text: `${who}（${text.hours(minutes)} 小时）`,
          }))}
          value={chosen}
          onChange={setPerson}
        />
        <Select
          label={words.kind}
          options={RECORD_ENTRY_KINDS.map((key) => ({ key, text: words.kinds[key] }))}
          value={kind}
          onChange={setKind}
        />
        <Input
          label={words.what}
          value={form.what}
          onChange={(what) => setForm({ ...form, what })}
          placeholder={words.whatPlaceholder[kind]}
          maxLength={60}
          error={asked && short ? words.whatNeed : undefined}
        />
        {kind === 'TRAINING' && (
          <Input
            label={words.minutes}
            type="digit"
            value={form.hours}
            onChange={(hours) => setForm({ ...form, hours })}
            maxLength={5}
          />
        )}
        <View>{words.day}</View>
        <DateField label={words.day} mode="date" value={day} onChange={setDay} />
        <TextArea
          label={words.note}
          value={form.note}
          onChange={(note) => setForm({ ...form, note })}
          maxLength={200}
        />
        <View>
          <Button size="small" kind="civic" busy={use.busy === 'enter'} onPress={() => void send()}>
            {words.enter}
          </Button>
        </View>
        {use.errors.enter && <ErrorLine>{use.errors.enter}</ErrorLine>}
      </Stack>
    </Card>
  );
}

/** Training, commendations and complaints in volunteers' records. */
export function EntriesPart({ use }: { use: UseDesk }) {
  return (
    <Section title={words.entries} hint={words.entriesHint}>
      <Stack>
        {use.volunteers.length > 0 && <EntryForm use={use} />}
        {use.entries.length > 0 && (
          <CellGroup>
            {use.entries.map(({ id, who, kindLabel, day, title, withdrawn }) => (
              <Cell
                key={id}
                title={who}
                hint={words.line(kindLabel, day, title)}
                {...(withdrawn
                  ? { value: words.withdrawn }
                  : {
                      right: (
                        <Button
                          size="small"
                          kind="ghost"
                          busy={use.busy === id}
                          label={`${words.withdraw}：${who}，${title}`}
                          onPress={() => void use.step(id, (key) => withdrawRecord(key, id))}
                        >
                          {words.withdraw}
                        </Button>
                      ),
                    })}
              />
            ))}
          </CellGroup>
        )}
      </Stack>
    </Section>
  );
}
