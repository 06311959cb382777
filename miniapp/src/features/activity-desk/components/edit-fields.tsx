import {
  ACTIVITY_AUDIENCE_LABELS,
  ACTIVITY_AUDIENCES,
  ACTIVITY_FIT_LABELS,
  ACTIVITY_FITS,
  clockText,
} from '@linli/shared';
import { View } from '@tarojs/components';
import {
  Button,
  Chip,
  ChipRow,
  DateField,
  ErrorLine,
  InlineNote,
  Input,
  Photo,
  Select,
  Stack,
  TextArea,
} from '@/ui';
import { text } from '../desk.text';
import type { UseEdit } from '../use-edit';

const { edit: words } = text;

export function Labelled({
  label,
  children,
  error,
}: {
  label: string;
  children: React.ReactNode;
  error?: string | undefined;
}) {
  return (
    <View>
      <View className="desk-label">{label}</View>
      {children}
      {error && <ErrorLine>{error}</ErrorLine>}
    </View>
  );
}

/** What it is and for whom. */
export function WhatFields({ use }: { use: UseEdit }) {
  const { form, write, problems } = use;
  const toggle = (fit: (typeof ACTIVITY_FITS)[number]) =>
    write({ fits: form.fits.includes(fit) ? form.fits.filter((one) => one !== fit) : [...form.fits, fit] });
  return (
    <Stack>
      <Input
        label={words.name}
        value={form.title}
        onChange={(title) => write({ title })}
        placeholder={words.namePlaceholder}
        maxLength={20}
        error={problems.title}
      />
      <TextArea
        label={words.summary}
        value={form.summary}
        onChange={(summary) => write({ summary })}
        placeholder={words.summaryPlaceholder}
        maxLength={200}
        error={problems.summary}
      />
      <TextArea
        label={words.notes}
        value={form.notes}
        onChange={(notes) => write({ notes })}
        placeholder={words.notesPlaceholder}
        maxLength={400}
      />
      <Select
        label={words.audience}
        options={ACTIVITY_AUDIENCES.map((key) => ({ key, text: ACTIVITY_AUDIENCE_LABELS[key] }))}
        value={form.audience}
        onChange={(audience) => write({ audience })}
      />
      <View className="desk-pair">
        <Input
          label={words.ageFrom}
          type="number"
          value={form.ageFrom}
          onChange={(ageFrom) => write({ ageFrom })}
          maxLength={3}
        />
        <Input
          label={words.ageTo}
          type="number"
          value={form.ageTo}
          onChange={(ageTo) => write({ ageTo })}
          maxLength={3}
          error={problems.ageTo}
        />
      </View>
      <Labelled label={words.fits}>
        <ChipRow label={words.fits} wrap>
          {ACTIVITY_FITS.map((fit) => (
            <Chip key={fit} on={form.fits.includes(fit)} onPress={() => toggle(fit)}>
              {ACTIVITY_FIT_LABELS[fit]}
            </Chip>
          ))}
        </ChipRow>
      </Labelled>
      <Input
        label={words.quota}
        type="number"
        value={form.quota}
        onChange={(quota) => write({ quota })}
        maxLength={4}
        error={problems.quota}
      />
    </Stack>
  );
}

/** When the venue is open that day, and when the chosen room is taken. */
function DayNote({ use }: { use: UseEdit }) {
  const { day, form } = use;
  if (!day) return null;
  const taken = day.taken
    .filter(({ roomId }) => roomId === form.roomId)
    .map(({ from, to }) => `${clockText(new Date(from))}–${clockText(new Date(to))}`);
  return (
    <InlineNote tone={taken.length > 0 ? 'soon' : 'civic'}>
      {taken.length > 0 ? words.takenThen(taken.join('、')) : words.openThen(day.openText)}
    </InlineNote>
  );
}

/** When and where. */
export function WhenFields({ use }: { use: UseEdit }) {
  const { form, write, problems, venues, venue } = use;
  return (
    <Stack>
      <Select
        label={words.venue}
        options={[
          ...venues.map(({ id, name }) => ({ key: id, text: name })),
          { key: '', text: words.otherPlace },
        ]}
        value={form.venueId}
        onChange={(venueId) => use.choose(venueId, '')}
      />
      {venue && venue.rooms.length > 0 && (
        <Select
          label={words.room}
          options={[
            { key: '', text: words.noRoom },
            ...venue.rooms.map(({ id, name, capacity }) => ({ key: id, text: words.seats(name, capacity) })),
          ]}
          value={form.roomId}
          onChange={(roomId) => use.choose(venue.id, roomId)}
        />
      )}
      {problems.roomId && <ErrorLine>{problems.roomId}</ErrorLine>}
      <Input
        label={words.place}
        value={form.place}
        onChange={(place) => write({ place })}
        placeholder={words.placePlaceholder}
        maxLength={60}
        error={problems.place}
      />
      <Labelled label={words.day} error={problems.date ?? problems.startAt}>
        <DateField label={words.day} mode="date" value={form.date} onChange={(date) => write({ date })} />
      </Labelled>
      <View className="desk-pair">
        <Labelled label={words.from}>
          <DateField label={words.from} mode="time" value={form.from} onChange={(from) => write({ from })} />
        </Labelled>
        <Labelled label={words.to} error={problems.to ?? problems.endAt}>
          <DateField label={words.to} mode="time" value={form.to} onChange={(to) => write({ to })} />
        </Labelled>
      </View>
      <DayNote use={use} />
      <Labelled label={`${words.untilDay}（${words.untilHint}）`} error={problems.signupUntil}>
        <DateField
          label={words.untilDay}
          mode="date"
          value={form.untilDate}
          onChange={(untilDate) => write({ untilDate })}
        />
      </Labelled>
    </Stack>
  );
}

export function PhotoField({ use }: { use: UseEdit }) {
  const { photoUrl, form, write } = use;
  return (
    <Stack>
      {photoUrl && <Photo url={photoUrl} alt={form.title || words.photo} shape="wide" />}
      <Button size="small" kind="soft" icon="camera" onPress={() => void use.takePhoto()}>
        {photoUrl ? words.changePhoto : words.addPhoto}
      </Button>
      {photoUrl && (
        <Input
          label={words.caption}
          value={form.caption}
          onChange={(caption) => write({ caption })}
          maxLength={20}
        />
      )}
    </Stack>
  );
}
