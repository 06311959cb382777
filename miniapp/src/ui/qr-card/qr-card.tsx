import { Image, View } from '@tarojs/components';
import { type ReactNode, useMemo } from 'react';
import { cx, decoration, named, press } from '../press';
import { qrImage } from './qr-image';
import './qr-card.scss';

export interface QrCardProps {
  /** What is in the code. */
  text: string;
  /** What it is, for those who do not see it. */
  label?: string;
  /** Seconds until the next code, and how long one lives; without them it stays the same. */
  seconds?: number;
  life?: number;
  title: string;
  hint?: ReactNode;
  /** Words beside a smaller code; the whole card opens the large one. */
  beside?: boolean;
  onPress?: () => void;
}

const RING = 2 * Math.PI * 20;

const ringImage = (share: number) =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44" fill="none" stroke-width="4"><circle cx="22" cy="22" r="20" stroke="#efede7"/><circle cx="22" cy="22" r="20" stroke="#c8102e" stroke-linecap="round" stroke-dasharray="${RING * share} ${RING}" transform="rotate(-90 22 22)"/></svg>`,
  )}`;

function Ring({ seconds, life }: { seconds: number; life: number }) {
  return (
    <View className="qr-card__ring" {...decoration}>
      <Image className="qr-card__image" src={ringImage(Math.max(0, seconds / life))} imgProps={{ alt: '' }} />
      <View className="qr-card__seconds">{seconds}</View>
    </View>
  );
}

/** A code, 232 px and always dark on white; one that rotates shows its seconds as ring and digits. */
export function QrCard(props: QrCardProps) {
  const {
    text,
    label = '签到码，请用微信扫',
    seconds,
    life = 30,
    title,
    hint,
    beside = false,
    onPress,
  } = props;
  const code = useMemo(() => qrImage(text), [text]);
  return (
    <View className={cx('qr-card', beside && 'qr-card--beside')} {...(onPress ? press(onPress) : {})}>
      <View className="qr-card__code" {...(onPress ? decoration : named(label))}>
        <Image className="qr-card__image" src={code} {...decoration} imgProps={{ alt: '' }} />
      </View>
      <View className="qr-card__foot">
        {seconds !== undefined && <Ring seconds={seconds} life={life} />}
        <View>
          <View className="qr-card__title">{title}</View>
          {hint && <View className="qr-card__hint">{hint}</View>}
        </View>
      </View>
    </View>
  );
}
