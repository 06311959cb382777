import { View } from '@tarojs/components';
import { Icon, press } from '@/ui';
import { text } from '../request.text';
import type { DetailProps } from '../use-sheets';

/** 您看，解决了吗: both answers equally large, in the page and not in a bar, so that nothing hides the photos. */
export function AskCard({ request: { can }, state: { rating }, sheets }: DetailProps) {
  if (!can.includes('rate') || rating.sent) return null;
  const answer = (solved: 'YES' | 'NO') => {
    rating.answer(solved);
    sheets.show('rate');
  };
  return (
    <View className="request-ask">
      <View className="request-ask__question">{text.largeQuestion}</View>
      <View className="request-ask__row">
        <View className="request-ask__one request-ask__one--yes" {...press(() => answer('YES'))}>
          <Icon name="smile" size={32} />
          <View>{text.largeSolved}</View>
        </View>
        <View className="request-ask__one" {...press(() => answer('NO'))}>
          <Icon name="frown" size={32} />
          <View>{text.unsolved}</View>
        </View>
      </View>
      <View className="request-ask__hint">{text.largeUnsolvedHint}</View>
    </View>
  );
}
