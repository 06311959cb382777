import { View } from '@tarojs/components';
import { Button, Chip, ChipRow, InlineNote, PhotoGrid, TextArea } from '@/ui';
import { text } from '../request.text';
import type { Rating } from '../use-rating';
import { Question } from './rate-question';

/** After the two taps, on the same sheet: was somebody in touch, why, a picture. All of it may stay empty. */
export function RateMore({ rating }: { rating: Rating }) {
  const { more, stars, solved } = rating;
  if (more.saved) return <InlineNote tone="ok">{text.moreSaved}</InlineNote>;
  const unhappy = stars <= 3 || solved === 'PARTLY';
  return (
    <View>
      <Question>{text.contactedQuestion}</Question>
      <ChipRow label={text.contactedQuestion} wrap>
        <Chip on={more.contacted === true} onPress={() => more.setContacted(true)}>
          {text.contactedYes}
        </Chip>
        <Chip on={more.contacted === false} onPress={() => more.setContacted(false)}>
          {text.contactedNo}
        </Chip>
      </ChipRow>
      <Question>{unhappy ? text.whyUnhappy : text.whyHappy}</Question>
      <ChipRow label={unhappy ? text.whyUnhappy : text.whyHappy} wrap>
        {(unhappy ? text.unhappyReasons : text.happyReasons).map((one) => (
          <Chip key={one} on={more.reasons.includes(one)} onPress={() => more.toggle(one)}>
            {one}
          </Chip>
        ))}
      </ChipRow>
      <View className="request-buttons">
        <TextArea
          label={text.reasonMore}
          labelHidden
          placeholder={text.reasonMore}
          value={more.words}
          maxLength={120}
          onChange={more.setWords}
        />
        <PhotoGrid
          photos={more.photos}
          max={more.most}
          addText={text.morePhoto}
          onAdd={() => void more.addPhoto()}
          onRemove={more.removePhoto}
        />
        {more.save.error && <InlineNote tone="late">{more.save.error.detail}</InlineNote>}
        {more.unsaved && (
          <Button kind="soft" busy={more.save.busy} onPress={() => void rating.saveMore()}>
            {text.moreSave}
          </Button>
        )}
      </View>
    </View>
  );
}
