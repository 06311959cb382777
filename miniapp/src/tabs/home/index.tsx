import { View } from '@tarojs/components';
import { Icon, Page, useUi } from '@/ui';
import { text } from './home.text';
import { HomeLarge } from './parts/home-large';
import { HomeNormal } from './parts/home-normal';
import { useHome } from './use-home';
import './index.scss';

/** 首页: two actions, then my matter, then what is near. Visitors see it too. */
export default function HomePage() {
  const { large } = useUi();
  const home = useHome();
  const region = (
    <View className="home-region">
      <Icon name="map-pin" />
      <View>{home.me?.homeCommunityName ?? text.district}</View>
    </View>
  );
  return (
    <Page tab="home" left={region}>
      {large ? <HomeLarge home={home} /> : <HomeNormal home={home} />}
    </Page>
  );
}
