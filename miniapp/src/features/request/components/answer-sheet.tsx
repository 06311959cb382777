import { View } from '@tarojs/components';
import type { DraftPhoto } from '@/lib/draft-types';
import { takePhotos, usePhotoUrls } from '@/lib/kept-photos';
import { platform } from '@/lib/platform';
import { useKept } from '@/lib/use-kept';
import { BottomSheet, Button, InlineNote, PhotoGrid, TextArea } from '@/ui';
import { text } from '../request.text';
import type { SheetProps } from './sheets';

const MOST_PHOTOS = 9;

interface Written {
  words: string;
  photos: DraftPhoto[];
}

/** The answer to what was asked, with photos where they say it better; who asked is told. Kept until it has arrived. */
export function AnswerSheet({ state: { answer, query }, open, onClose }: SheetProps) {
  const question = query.data?.questions.at(-1);
  const [{ words, photos }, write, forget] = useKept<Written>(`answer:${question?.id ?? ''}`, {
    words: '',
    photos: [],
  });
  const urls = usePhotoUrls(photos);
  const add = async () => {
    const taken = await takePhotos(MOST_PHOTOS - photos.length);
    if (taken.length > 0) write(({ photos: now }) => ({ photos: [...now, ...taken] }));
  };
  const remove = (id: string) => {
    photos.filter((one) => one.id === id).forEach(({ kept }) => void platform.removePhoto(kept));
    write({ photos: photos.filter((one) => one.id !== id) });
  };
  const sent = (photo: DraftPhoto) =>
    write(({ photos: now }) => ({ photos: now.map((one) => (one.id === photo.id ? photo : one)) }));
  const send = async () => {
    if (!words.trim() || !(await answer.run(words.trim(), photos, sent))) return;
    photos.forEach(({ kept }) => void platform.removePhoto(kept));
    forget();
    onClose();
  };
  return (
    <BottomSheet open={open} title={question?.text ?? ''} onClose={onClose}>
      <TextArea
        label={text.answer}
        labelHidden
        placeholder={text.answerPlaceholder}
        value={words}
        onChange={(value) => write({ words: value })}
        error={answer.error?.fields.text}
      />
      <View className="request-buttons">
        <PhotoGrid
          photos={photos.map(({ id, fileId }) => ({
            id,
            url: urls[id] ?? '',
            ...(answer.busy ? { state: fileId ? ('done' as const) : ('sending' as const) } : {}),
          }))}
          addText={photos.length > 0 ? text.answerMorePhotos : text.answerPhoto}
          {...(answer.busy ? {} : { onAdd: () => void add(), onRemove: remove })}
        />
      </View>
      {answer.error && !answer.error.fields.text && (
        <InlineNote tone="late">{answer.error.detail}</InlineNote>
      )}
      <View className="request-buttons">
        <Button
          busy={answer.busy}
          onPress={() => void send()}
          {...(words.trim() ? {} : { offBecause: text.answerPlaceholder })}
        >
          {text.answerSend}
        </Button>
      </View>
    </BottomSheet>
  );
}
