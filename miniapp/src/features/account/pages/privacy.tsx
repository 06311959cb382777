import { View } from '@tarojs/components';
import { api } from '@/lib/api-client';
import { open } from '@/lib/navigate';
import { useSession } from '@/lib/session';
import { useQuery } from '@/lib/use-query';
import { Empty, Page, Section } from '@/ui';
import { text } from '../account.text';
import { Kept } from '../components/kept';
import { Looks } from '../components/looks';
import { Sessions } from '../components/sessions';
import '../account.scss';

/** 我的信息: who looked, what is kept, where I am signed in. */
export default function PrivacyPage() {
  const me = useSession((state) => state.me);
  const data = useQuery(`my-data-${me?.id ?? ''}`, () => api.get('/api/v1/me/data'), {
    enabled: Boolean(me),
  });
  const signedOut = (
    <Empty
      icon="lock"
      title={text.signInFirst}
      hint={text.signInFirstHint}
      action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
    />
  );
  return (
    <Page
      title={text.infoTitle}
      loading={data.loading}
      error={data.error}
      onRetry={() => void data.reload()}
      empty={me ? undefined : signedOut}
    >
      {data.data && (
        <>
          <Section title={text.looks}>
            <View className="privacy-said">{text.looksHint}</View>
            <Looks looks={data.data.looks} />
          </Section>
          <Section title={text.kept}>
            <Kept data={data.data} />
          </Section>
          <Sessions />
        </>
      )}
    </Page>
  );
}
