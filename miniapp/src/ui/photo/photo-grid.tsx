import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { press, web } from '../press';
import { Photo } from './photo';
import './photo-grid.scss';

export interface GridPhoto {
  id: string;
  url: string;
  /** Where it is on its way to us. */
  state?: 'waiting' | 'sending' | 'done' | 'failed';
}

export interface PhotoGridProps {
  photos: readonly GridPhoto[];
  /** At most 9. */
  max?: number;
  addText?: string;
  onAdd?: () => void;
  onRemove?: (id: string) => void;
  onRetry?: (id: string) => void;
  onOpen?: (id: string) => void;
}

const words = { waiting: '等网', sending: '正在传', done: '好了', failed: '没传上' } as const;

/** The photos of a report, three in a row, with the place for one more. */
export function PhotoGrid(props: PhotoGridProps) {
  const { photos, max = 9, addText = '再拍一张', onAdd, onRemove, onRetry, onOpen } = props;
  return (
    <View className="photo-grid">
      {photos.map(({ id, url, state }, index) => (
        <View key={id} className="photo-grid__cell">
          <Photo
            url={url}
            alt={`第 ${index + 1} 张照片`}
            {...(onOpen ? { onPress: () => onOpen(id) } : {})}
          />
          {onRemove && (
            <View
              className="photo-grid__remove"
              {...press(() => onRemove(id), { label: `删掉第 ${index + 1} 张` })}
            >
              <View className="photo-grid__cross">
                <Icon name="x" size={16} />
              </View>
            </View>
          )}
          {state === 'failed' && onRetry ? (
            <View
              className="photo-grid__retry"
              {...press(() => onRetry(id), { label: `第 ${index + 1} 张没传上，再传一次` })}
            >
              <Icon name="refresh-cw" size={16} />
              没传上
            </View>
          ) : (
            state && (
              <View className={`photo-grid__state photo-grid__state--${state}`} {...web({ role: 'status' })}>
                {words[state]}
              </View>
            )
          )}
        </View>
      ))}
      {onAdd && photos.length < max && (
        <View className="photo-grid__cell">
          <View className="photo-grid__add" {...press(onAdd)}>
            <Icon name="camera" size={28} />
            <View>{addText}</View>
          </View>
        </View>
      )}
    </View>
  );
}
