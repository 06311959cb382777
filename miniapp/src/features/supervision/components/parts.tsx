import { View } from '@tarojs/components';
import type { components } from '@linli/shared';
import { useState } from 'react';
import type { ApiError } from '@/lib/api-error';
import { dueWords } from '@/lib/format';
import { BottomSheet, Button, DateField, ErrorLine, InlineNote, Photo, Stack, Tag, TextArea } from '@/ui';
import { text } from '../supervision.text';
import type { When } from '../when';
import './parts.scss';

type Schemas = components['schemas'];
const LONGEST = 200;

/** 黄牌 and 红牌 in words and sign; red as a colour belongs to volunteering. */
export function ColourTag({ colour, label }: { colour: Schemas['SupervisionColour']; label: string }) {
  return (
    <Tag tone={colour === 'RED' ? 'solidlate' : 'soon'} icon="flag">
      {label}
    </Tag>
  );
}

/** How much time is left, in words. */
export function LeftTag({ due, late, what }: { due: string; late: string; what?: string }) {
  const words = dueWords(due, late === 'SOON', what);
  if (late === 'LATE') return <Tag tone="late">{words}</Tag>;
  if (late === 'SOON')
    return (
      <Tag tone="soon" icon="clock">
        {words}
      </Tag>
    );
  return <Tag>{words}</Tag>;
}

/** A day and a time of day beside each other. */
export function WhenField({
  label,
  when,
  onChange,
  wrong,
}: {
  label: string;
  when: When;
  onChange: (when: When) => void;
  wrong: boolean;
}) {
  return (
    <Stack>
      <View className="sv-when">
        <DateField
          label={`${label}，${text.day}`}
          mode="date"
          value={when.day}
          onChange={(day) => onChange({ ...when, day })}
          invalid={wrong}
        />
        <DateField
          label={`${label}，${text.clock}`}
          mode="time"
          value={when.clock}
          onChange={(clock) => onChange({ ...when, clock })}
          invalid={wrong}
        />
      </View>
      {wrong && <ErrorLine>{text.needFuture}</ErrorLine>}
    </Stack>
  );
}

export function Photos({ photos }: { photos: readonly Schemas['FileView'][] }) {
  if (photos.length === 0) return null;
  return (
    <View className="sv-row">
      {photos.map(({ id, thumbUrl }, n) => (
        <Photo key={id} url={thumbUrl} alt={`${text.photos} ${n + 1}`} shape="thumb" />
      ))}
    </View>
  );
}

/** Asks why before something that others will read; what was written stays when sending fails. */
export function WhySheet(props: {
  title: string;
  caption: string;
  note: string;
  button: string;
  busy: boolean;
  error: ApiError | null;
  onClose: () => void;
  onSend: (reason: string) => void;
}) {
  const { title, caption, note, button, busy, error, onClose, onSend } = props;
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && words.trim() === '';
  return (
    <BottomSheet
      open
      title={title}
      caption={caption}
      onClose={onClose}
      footer={
        <Button
          busy={busy}
          onPress={() => {
            setAsked(true);
            if (words.trim()) onSend(words.trim());
          }}
        >
          {button}
        </Button>
      }
    >
      <Stack>
        <TextArea
          label={text.said}
          value={words}
          onChange={setWords}
          maxLength={LONGEST}
          error={missing ? text.needWords : undefined}
        />
        {error ? <InlineNote tone="late">{error.detail}</InlineNote> : <InlineNote>{note}</InlineNote>}
      </Stack>
    </BottomSheet>
  );
}
