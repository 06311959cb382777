import { View } from '@tarojs/components';
import { BottomSheet, Button, InlineNote, SolvedPicker, StarPicker } from '@/ui';
import { text } from '../request.text';
import type { Rating } from '../use-rating';
import { RateMore } from './rate-more';
import { Question } from './rate-question';
import { ReasonForm } from './reason-form';

/** What is on its way, and how to stop it; also shown on the page when the sheet is closed. */
export function Countdown({ rating }: { rating: Rating }) {
  if (rating.error)
    return (
      <InlineNote tone="late" action={{ text: text.again, onPress: rating.sendNow }}>
        {rating.error.detail}
      </InlineNote>
    );
  if (rating.sent) return <InlineNote tone="ok">{text.rated}</InlineNote>;
  if (rating.left === null) return null;
  return (
    <InlineNote tone="civic" icon="clock" action={{ text: text.change, onPress: rating.undo }}>
      {text.countdown(rating.left)}
    </InlineNote>
  );
}

export interface RateSheetProps {
  open: boolean;
  caption: string;
  rating: Rating;
  onClose: () => void;
}

/** 评价: first tap whether it is solved, second tap a star, and it goes. */
export function RateSheet({ open, caption, rating, onClose }: RateSheetProps) {
  const { solved, stars, left, sent, more } = rating;
  // What was added and not sent goes with closing, instead of being lost.
  const close = () => {
    if (more.unsaved) void rating.saveMore();
    onClose();
  };
  if (sent && solved !== 'NO')
    return (
      <BottomSheet open={open} title={text.rated} caption={caption} onClose={close}>
        <RateMore rating={rating} />
        <View className="request-buttons">
          <Button onPress={close}>{text.moreDone}</Button>
        </View>
      </BottomSheet>
    );
  return (
    <BottomSheet open={open && !sent} title={text.solvedQuestion} caption={caption} onClose={close}>
      <SolvedPicker value={solved} onChange={rating.answer} />
      {solved === 'NO' && <ReasonForm busy={rating.busy} error={rating.error} onSend={rating.sendReason} />}
      {(solved === 'YES' || solved === 'PARTLY') && (
        <>
          <Question>{text.starsQuestion}</Question>
          <StarPicker value={stars} onChange={rating.star} />
          <Countdown rating={rating} />
          {left !== null && (
            <View className="request-buttons">
              <Button onPress={rating.sendNow} busy={rating.busy}>
                {text.sendNow}
              </Button>
            </View>
          )}
          {stars > 0 && <RateMore rating={rating} />}
        </>
      )}
      {left === null && solved !== 'NO' && !rating.error && !rating.sent && (
        <View className="request-buttons">
          <InlineNote>{text.rateNote}</InlineNote>
        </View>
      )}
    </BottomSheet>
  );
}
