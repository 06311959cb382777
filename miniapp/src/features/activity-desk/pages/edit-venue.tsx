import { VENUE_KIND_LABELS, VENUE_KINDS } from '@linli/shared';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Guarded } from '@/lib/guarded';
import {
  ActionBar,
  Button,
  CellGroup,
  ErrorLine,
  Icon,
  InlineNote,
  Input,
  Page,
  PhotoGrid,
  press,
  Section,
  Select,
  Stack,
  SwitchCell,
} from '@/ui';
import { VenueHours } from '../components/venue-hours';
import '../desk.scss';
import { text } from '../desk.text';
import { type UseVenueForm, useVenueForm } from '../use-venue-form';
import type { RoomForm } from '../venue-form';

const { venue: words } = text;

function Rooms({ use }: { use: UseVenueForm }) {
  const { form, write, problems } = use;
  const change = (at: number, part: Partial<RoomForm>) =>
    write({ rooms: form.rooms.map((room, n) => (n === at ? { ...room, ...part } : room)) });
  return (
    <Section title={words.rooms}>
      <Stack>
        {form.rooms.map((room, at) => (
          <View key={room.id ?? at} className="desk-pair">
            <Input
              label={words.roomName}
              value={room.name}
              onChange={(name) => change(at, { name })}
              maxLength={20}
            />
            <Input
              label={words.capacity}
              type="number"
              value={room.capacity}
              onChange={(capacity) => change(at, { capacity })}
              maxLength={4}
              trailing={
                <View
                  className="desk-drop"
                  {...press(() => write({ rooms: form.rooms.filter((_, n) => n !== at) }), {
                    label: words.dropRoom(room.name),
                  })}
                >
                  <Icon name="x" size={16} />
                </View>
              }
            />
          </View>
        ))}
        {problems.rooms && <ErrorLine>{problems.rooms}</ErrorLine>}
        <Button
          size="small"
          kind="ghost"
          icon="plus"
          onPress={() => write({ rooms: [...form.rooms, { name: '', capacity: '20' }] })}
        >
          {words.addRoom}
        </Button>
      </Stack>
    </Section>
  );
}

function Fields({ use }: { use: UseVenueForm }) {
  const { form, write, problems } = use;
  return (
    <Stack wide>
      <Stack>
        <Select
          label={words.kind}
          options={VENUE_KINDS.map((key) => ({ key, text: VENUE_KIND_LABELS[key] }))}
          value={form.kind}
          onChange={(kind) => write({ kind })}
        />
        <Input
          label={words.name}
          value={form.name}
          onChange={(name) => write({ name })}
          maxLength={30}
          error={problems.name}
        />
        <Input
          label={words.address}
          value={form.address}
          onChange={(address) => write({ address })}
          maxLength={80}
          error={problems.address}
        />
        <Input label={words.phone} value={form.phone} onChange={(phone) => write({ phone })} maxLength={20} />
      </Stack>
      <VenueHours use={use} />
      <Rooms use={use} />
      <Stack>
        <CellGroup>
          <SwitchCell
            title={words.accessible}
            on={form.accessible}
            onChange={(accessible) => write({ accessible })}
          />
          <SwitchCell title={words.active} on={form.active} onChange={(active) => write({ active })} />
        </CellGroup>
        <Input
          label={words.accessNote}
          value={form.accessNote}
          onChange={(accessNote) => write({ accessNote })}
          maxLength={60}
        />
        <Input label={words.note} value={form.note} onChange={(note) => write({ note })} maxLength={300} />
      </Stack>
      <Section title={words.photos}>
        <PhotoGrid photos={use.photos} max={6} addText={words.addPhoto} onAdd={() => void use.takePhotos()} />
      </Section>
    </Stack>
  );
}

function EditVenue({ id }: { id: string | undefined }) {
  const use = useVenueForm(id);
  const [said, setSaid] = useState(false);
  return (
    <Page
      title={id ? words.title : words.newTitle}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      bar={
        <ActionBar>
          <Button kind="civic" busy={use.saving} onPress={() => void use.store().then(setSaid)}>
            {words.save}
          </Button>
        </ActionBar>
      }
    >
      <Stack wide>
        <Fields use={use} />
        {said && <InlineNote tone="ok">{words.saved}</InlineNote>}
        {use.refusal && <InlineNote tone="late">{use.refusal.detail}</InlineNote>}
      </Stack>
    </Page>
  );
}

/** A venue, entered or changed. */
export default function EditVenuePage() {
  const { id } = useRouter().params;
  return (
    <Guarded title={words.title} who={text.who} needs="activity.manage">
      <EditVenue id={id} />
    </Guarded>
  );
}
