import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/names';
import { cx, press } from '../press';
import { type TabKey, useUi } from '../ui-context';
import './tab-bar.scss';

const tabs: { key: TabKey; text: string; icon: IconName }[] = [
  { key: 'home', text: '首页', icon: 'house' },
  { key: 'volunteer', text: '志愿', icon: 'vest' },
  { key: 'messages', text: '消息', icon: 'bell' },
  { key: 'me', text: '我的', icon: 'user' },
];

/** The four tabs at the bottom; in large text it grows to 104 px with 18 px words. */
export function TabBar({ current }: { current: TabKey }) {
  const { unread, onTab } = useUi();
  return (
    <View
      className="tab-bar"
      {...(process.env.TARO_ENV === 'h5' ? { role: 'navigation', 'aria-label': '主菜单' } : {})}
    >
      {tabs.map(({ key, text, icon }) => {
        const count = key === 'messages' && unread > 0 ? unread : 0;
        // On the web the words inside are the name: a name that differs from what is seen confuses voice control.
        const label = process.env.TARO_ENV === 'weapp' && count ? `${text}，${count} 条未读` : undefined;
        const here = key === current;
        return (
          <View
            key={key}
            className={cx('tab-bar__tab', here && `tab-bar__tab--on tab-bar__tab--${key}`)}
            {...press(() => onTab(key), { role: 'link', ...(label ? { label } : {}) })}
            {...(here && process.env.TARO_ENV === 'h5' ? { 'aria-current': 'page' } : {})}
          >
            <View className="tab-bar__icon">
              <Icon name={icon} size={24} />
              {count > 0 && (
                <View className="tab-bar__badge">
                  {count > 99 ? '99+' : count}
                  <View className="unseen">条未读</View>
                </View>
              )}
            </View>
            <View className="tab-bar__text">{text}</View>
          </View>
        );
      })}
    </View>
  );
}
