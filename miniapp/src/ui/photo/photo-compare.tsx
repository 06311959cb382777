import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { cx, press } from '../press';
import { Tag } from '../tag/tag';
import { Photo } from './photo';
import './photo-compare.scss';

export interface ComparedPhoto {
  id: string;
  url: string;
  /** On the photo: 修前 居民拍的. */
  caption: string;
  /** Has not reached us yet: 等网. */
  waiting?: boolean;
  onOpen?: () => void;
  onRemove?: () => void;
}

export interface PhotoCompareProps {
  photos: readonly ComparedPhoto[];
  addText?: string;
  /** Draws the place for one more. */
  onAdd?: (() => void) | undefined;
  /** The place for one more is what is missing. */
  missing?: boolean;
}

/** Photos of one place beside each other, each with its words: before, after, and the one still to take. */
export function PhotoCompare({ photos, addText = '再拍一张', onAdd, missing = false }: PhotoCompareProps) {
  return (
    <View className="compare">
      {photos.map(({ id, url, caption, waiting, onOpen, onRemove }) => (
        <View key={id} className="compare__cell">
          <Photo
            url={url}
            alt={caption}
            caption={caption}
            shape="wide"
            {...(onOpen ? { onPress: onOpen } : {})}
          />
          {waiting && (
            <View className="compare__waiting">
              <Tag tone="soon" icon="clock">
                等网
              </Tag>
            </View>
          )}
          {onRemove && (
            <View className="compare__remove" {...press(onRemove, { label: `删掉这张：${caption}` })}>
              <View className="compare__cross">
                <Icon name="x" size={16} />
              </View>
            </View>
          )}
        </View>
      ))}
      {onAdd && (
        <View
          className={cx('compare__cell', 'compare__add', missing && 'compare__add--missing')}
          {...press(onAdd)}
        >
          <Icon name="camera" size={28} />
          <View>{addText}</View>
        </View>
      )}
    </View>
  );
}
