import { useDidShow } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { refreshUnread } from '@/lib/inbox';
import { open } from '@/lib/navigate';
import { platform } from '@/lib/platform';
import { refreshMe, signOut, useSession } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { Button, Cell, CellGroup, Page, Section } from '@/ui';
import { text } from './me.text';
import { Hats } from './parts/hats';
import { Helping } from './parts/helping';
import { Numbers } from './parts/numbers';
import { Profile, VisitorCard } from './parts/profile';
import { Settings } from './parts/settings';
import './index.scss';

function SignOut() {
  const leave = useAction(() => signOut());
  return (
    <View className="me-out">
      <Button kind="ghost" icon="log-out" busy={leave.busy} onPress={() => void leave.run()}>
        {text.signOut}
      </Button>
      <View className="me-out__hint">{text.signOutHint}</View>
    </View>
  );
}

/** 我的: who I am, my numbers, how it looks, my work, my data, and the way out. */
export default function MePage() {
  const me = useSession((state) => state.me);
  useDidShow(() => {
    void refreshUnread();
    // What is shown is kept on the phone; without an answer it stays.
    if (useSession.getState().me) void refreshMe().catch(() => undefined);
  });
  return (
    <Page title={text.title} tab="me">
      <View className="me-parts">
        {me ? <Profile me={me} /> : <VisitorCard />}
        {me && <Numbers id={me.id} />}
        <Settings />
        {me && <Helping id={me.id} />}
        {me && <Hats me={me} />}
        {me && (
          <Section title={text.info}>
            <CellGroup>
              <Cell icon="file-text" title={text.mine} onPress={() => void open('request/mine')} />
              {me.realNameLevel === 0 && (
                <Cell
                  icon="badge-check"
                  title={text.identify}
                  hint={text.identifyHint}
                  onPress={() => void open('identity/real-name')}
                />
              )}
              <Cell
                icon="vest"
                title={text.volunteer}
                hint={text.volunteerHint}
                onPress={() => void open('signup/mine')}
              />
              <Cell
                icon="star"
                title={text.honour}
                hint={text.honourHint}
                onPress={() => void open('honour/index')}
              />
              <Cell
                icon="users"
                title={text.teams}
                hint={text.teamsHint}
                onPress={() => void open('team/index')}
              />
              <Cell
                icon="award"
                title={text.certificate}
                hint={text.certificateHint}
                onPress={() => void open('certificate/index')}
              />
              <Cell
                icon="calendar"
                title={text.activities}
                hint={text.activitiesHint}
                onPress={() => void open('activity/index')}
              />
              <Cell
                icon="gift"
                title={text.toShop}
                hint={text.toShopHint}
                onPress={() => void open('shop/index')}
              />
              <Cell
                icon="eye"
                title={text.looks}
                hint={text.looksHint}
                onPress={() => void open('account/privacy')}
              />
              <Cell
                icon="vest"
                title={text.register}
                hint={text.registerHint}
                onPress={() => void open('account/register')}
              />
              <Cell
                icon="key"
                title={text.invited}
                hint={text.invitedHint}
                onPress={() => void open('counter/join')}
              />
            </CellGroup>
          </Section>
        )}
        <CellGroup>
          <Cell
            icon="headphones"
            title={text.call}
            hint={text.callHint}
            onPress={() => platform.call(text.hotline)}
          />
        </CellGroup>
        {me && <SignOut />}
      </View>
    </Page>
  );
}
