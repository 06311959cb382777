import { Input as NativeInput, View } from '@tarojs/components';
import { Icon, KeyHint, press, web } from '@/ui';
import { text } from '../workbench.text';
import './queue-search.scss';

/** The search field of a queue. */
export function QueueSearch({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <View className="queue-search">
      <Icon name="search" />
      <NativeInput
        className="queue-search__input"
        value={value}
        placeholder={text.search}
        placeholderClass="queue-search__hint"
        onInput={(event) => onChange(event.detail.value)}
        {...(process.env.TARO_ENV === 'weapp' ? { ariaLabel: text.search } : {})}
        {...web({ 'aria-label': text.search, type: 'search' })}
      />
      {value ? (
        <View className="queue-search__clear" {...press(() => onChange(''), { label: text.clearSearch })}>
          <Icon name="x" size={16} />
        </View>
      ) : (
        <KeyHint keys="/" />
      )}
    </View>
  );
}
