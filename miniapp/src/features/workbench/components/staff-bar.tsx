import { Input as NativeInput, View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { Avatar, Icon, KeyHint, cx, press, web } from '@/ui';
import { usePost } from '../map/use-areas';
import { text } from '../workbench.text';
import './staff-bar.scss';

const PLACES = [
  { key: 'workbench', needs: 'workbench.read', route: 'workbench/index' },
  { key: 'publish', needs: 'task.publish', route: 'workbench/publish' },
  { key: 'confirm', needs: 'hours.confirm', route: 'workbench/confirm' },
] as const;

type Here = (typeof PLACES)[number]['key'];

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

interface StaffBarProps {
  here: Here;
  search?: { value: string; onChange: (value: string) => void };
}

/** The bar of staff pages on a PC: where I am, what else there is, who I am. */
export function StaffBar({ here, search }: StaffBarProps) {
  const me = useSession((state) => state.me);
  const post = usePost();
  const places = PLACES.filter(({ needs }) => me?.permissions.includes(needs));
  return (
    <View className="staff-bar">
      <View className="staff-bar__brand" {...web({ role: 'heading', 'aria-level': 1 })}>
        {text.brand}
        <View className="unseen">{text.nav[here]}</View>
      </View>
      <View className="staff-bar__unit">{post?.unitName}</View>
      <View className="staff-bar__nav" {...web({ role: 'navigation' })}>
        {places.map(({ key, route }) => (
          <View
            key={key}
            className={cx('staff-bar__link', key === here && 'staff-bar__link--on')}
            {...press(key === here ? undefined : () => void open(route, {}), { role: 'link' })}
            {...web({ 'aria-current': key === here ? 'page' : undefined })}
          >
            {text.nav[key]}
          </View>
        ))}
      </View>
      {search && <QueueSearch {...search} />}
      {me && (
        <View className="staff-bar__me">
          <Avatar surname={me.surname} tone="neutral" />
          <View>
            <View className="staff-bar__name">{me.displayName}</View>
            <View className="staff-bar__role">{post?.roleLabel}</View>
          </View>
        </View>
      )}
    </View>
  );
}
