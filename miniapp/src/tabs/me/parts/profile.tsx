import { View } from '@tarojs/components';
import { open } from '@/lib/navigate';
import { type Me, useSession } from '@/lib/session';
import { Avatar, Button, Card, InlineNote, Tag, web } from '@/ui';
import { text } from '../me.text';

export function Profile({ me }: { me: Me }) {
  const { surname, displayName, homeCommunityName, homeGridName, realNameLevel } = me;
  return (
    <View className="me-profile">
      <Avatar surname={surname} size="big" />
      <View className="me-profile__text">
        <View className="me-profile__name" {...web({ role: 'heading', 'aria-level': 2 })}>
          {displayName}
        </View>
        <View className="me-profile__where">
          <View>{homeCommunityName ? text.where(homeCommunityName, homeGridName) : text.noHome}</View>
          {realNameLevel > 0 && (
            <Tag tone="ok" icon="check">
              {text.realName}
            </Tag>
          )}
        </View>
      </View>
    </View>
  );
}

/** For visitors: what works without, and the way in. */
export function VisitorCard() {
  const expired = useSession((state) => state.expired);
  return (
    <Card>
      <View className="me-profile__name">{text.visitor}</View>
      <View className="me-profile__where">{text.visitorHint}</View>
      {expired && <InlineNote tone="soon">{text.expired}</InlineNote>}
      <View className="me-visitor">
        <Button icon="log-in" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      </View>
    </Card>
  );
}
