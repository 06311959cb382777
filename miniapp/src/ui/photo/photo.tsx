import { Image, View } from '@tarojs/components';
import { decoration, named, press } from '../press';
import './photo.scss';

export interface PhotoProps {
  url: string;
  /** What is to be seen, read to those who do not see it. */
  alt: string;
  /** On the photo: 修前 您拍的. */
  caption?: string;
  /** width : height */
  shape?: 'square' | 'wide' | 'thumb';
  onPress?: () => void;
}

/** A photo, a little darker at night. */
export function Photo({ url, alt, caption, shape = 'square', onPress }: PhotoProps) {
  return (
    <View
      className={`photo photo--${shape}`}
      {...(onPress
        ? press(onPress, { label: `看大图：${caption ? `${caption}，` : ''}${alt}` })
        : named(alt))}
    >
      <Image
        className="photo__image"
        src={url}
        mode="aspectFill"
        lazyLoad
        {...decoration}
        imgProps={{ alt: '' }}
      />
      {caption && <View className="photo__caption">{caption}</View>}
    </View>
  );
}

export type PhotoSide = Omit<PhotoProps, 'shape'>;

/** Before and after beside each other; one above the other in large text. */
export function BeforeAfter({
  before,
  after,
}: {
  before?: PhotoSide | undefined;
  after?: PhotoSide | undefined;
}) {
  return (
    <View className="before-after">
      {before && <Photo {...before} shape="wide" />}
      {after && <Photo {...after} shape="wide" />}
    </View>
  );
}
