import { View } from '@tarojs/components';
import { useState } from 'react';
import { handIn, sendDone } from '@/lib/done-sender';
import { type DoneReport, patchDone, useDone } from '@/lib/done-store';
import { clock } from '@/lib/format';
import { takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { Button, ErrorLine, InlineNote, PhotoCompare, Section, TextArea } from '@/ui';
import type { UnitOrder } from '../unit.api';
import { text } from '../unit.text';

const LONGEST = 300;
const MOST_PHOTOS = 9;
const nothing: DoneReport['photos'] = [];

interface DoneFormProps {
  order: UnitOrder;
  onSent: () => void;
}

function Waiting({ report, onSent }: { report: DoneReport; onSent: () => void }) {
  const busy = report.state === 'sending';
  const again = async () => {
    if ((await sendDone(report.orderId)) === 'sent') onSent();
  };
  return (
    <>
      {!busy && <InlineNote tone="soon">{text.stored(clock(report.doneAt ?? Date.now()))}</InlineNote>}
      <Button kind="soft" busy={busy} onPress={() => void again()}>
        {busy ? text.sending : text.tryNow}
      </Button>
    </>
  );
}

/** Photo before the line, line before the button; what is written stays on the phone until the server has it. */
export function DoneForm({ order, onSent }: DoneFormProps) {
  const { id, request } = order;
  const report = useDone(({ reports }) => reports.find(({ orderId }) => orderId === id));
  const photos = report?.photos ?? nothing;
  const urls = usePhotoUrls(photos);
  const [asked, setAsked] = useState(false);
  const words = report?.text ?? '';
  const waits = report?.state === 'pending' || report?.state === 'sending';
  const needsPhoto = request.evidenceRequired && photos.length === 0;
  const needsWords = words.trim() === '';

  const add = async () => {
    const taken = await takePhotos(MOST_PHOTOS - photos.length);
    if (taken.length > 0) patchDone(id, { photos: [...photos, ...taken] });
  };
  const drop = (photoId: string, kept: string) => {
    patchDone(id, { photos: photos.filter((one) => one.id !== photoId) });
    void platform.removePhoto(kept);
  };
  const send = async () => {
    setAsked(true);
    if (needsPhoto || needsWords) return;
    if ((await handIn(id)) === 'sent') onSent();
  };

  const before = request.photos.slice(0, 1).map(({ id: photoId, url, thumbUrl }) => ({
    id: photoId,
    url: thumbUrl,
    caption: text.before,
    onOpen: () => platform.showPhotos([url], url),
  }));
  const after = photos.map((photo) => ({
    id: photo.id,
    url: urls[photo.id] ?? '',
    caption: text.after,
    waiting: waits && !photo.fileId,
    ...(waits ? {} : { onRemove: () => drop(photo.id, photo.kept) }),
  }));
  return (
    <>
      <Section title={text.photos} hint={request.evidenceRequired ? text.photosHint : undefined}>
        <PhotoCompare
          photos={[...before, ...after]}
          addText={text.takePhoto}
          onAdd={waits || photos.length >= MOST_PHOTOS ? undefined : () => void add()}
          missing={asked && needsPhoto}
        />
        {asked && needsPhoto && <ErrorLine>{text.needPhoto}</ErrorLine>}
      </Section>
      {report && waits ? (
        <>
          <View>{words}</View>
          <Waiting report={report} onSent={onSent} />
        </>
      ) : (
        <>
          <Section title={text.words} hint={text.wordsHint}>
            <TextArea
              label={text.words}
              labelHidden
              value={words}
              onChange={(value) => patchDone(id, { text: value, state: 'writing', error: undefined })}
              placeholder={text.wordsPlaceholder}
              maxLength={LONGEST}
              error={asked && needsWords ? text.needWords : undefined}
            />
          </Section>
          {report?.error && <InlineNote tone="late">{report.error}</InlineNote>}
          <Button icon="check" onPress={() => void send()}>
            {text.done}
          </Button>
          <Button kind="ghost" onPress={() => void open('unit/return-order', { id })}>
            {text.notOurs}
          </Button>
          <View className="orders__small">{text.doneHint}</View>
        </>
      )}
    </>
  );
}
