import { View } from '@tarojs/components';
import { cx, press } from '../press';
import './band-bar.scss';

export interface BandBarProps {
  /** Place in the ranking; absent where there are too few to rank. */
  rank?: number | undefined;
  name: string;
  /** Shares of 1; null when there is nothing to count. */
  raw: number | null;
  adjusted: number | null;
  /** The numbers as words: 89.5, 93.6. */
  rawText: string;
  adjustedText: string;
  /** 34 件 */
  note?: string | undefined;
  onPress?: (() => void) | undefined;
}

const width = (share: number | null) => ({ width: `${Math.round((share ?? 0) * 100)}%` });

/** One line of a ranking: the light end of the bar is the gap between raw and adjusted. */
export function BandBar(props: BandBarProps) {
  const { rank, name, raw, adjusted, rawText, adjustedText, note, onPress } = props;
  const most = Math.max(raw ?? 0, adjusted ?? 0);
  return (
    // Its words are its name: who speaks to the phone says what stands there (WCAG 2.5.3).
    <View className="band" {...(onPress ? press(onPress) : {})}>
      <View className="band__rank">{rank ?? ''}</View>
      <View className="band__name">
        {name}
        {note && <View className="band__note">{note}</View>}
      </View>
      <View className="band__track">
        <View className="band__fill band__fill--light" style={width(most)} />
        <View className="band__fill" style={width(Math.min(raw ?? 0, adjusted ?? 0))} />
      </View>
      <View className="band__raw">
        <View className="unseen">原始</View>
        {rawText}
      </View>
      <View className={cx('band__adjusted', adjusted === null && 'band__adjusted--none')}>
        <View className="unseen">调整后</View>
        {adjustedText}
      </View>
    </View>
  );
}
