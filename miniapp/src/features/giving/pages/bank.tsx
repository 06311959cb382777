import { View } from '@tarojs/components';
import { number } from '@/lib/format';
import { open } from '@/lib/navigate';
import { Empty, Page, Stack } from '@/ui';
import { FamilyPart } from '../components/family-part';
import { SavePart } from '../components/save-part';
import { UsePart } from '../components/use-part';
import type { Bank } from '../giving.api';
import '../giving.scss';
import { text } from '../giving.text';
import { useBank } from '../use-bank';

const { bank: words } = text;

function Head({ bank }: { bank: Bank }) {
  return (
    <View className="bank-head">
      <View className="bank-head__hint">{words.saved}</View>
      <View className="bank-head__number">
        <View className="bank-head__digits">{number(bank.hours)}</View>
        {words.hours}
      </View>
      <View className="bank-head__hint">
        {[bank.promisedHours > 0 && words.promised(bank.promisedHours), words.cap(bank.capHours)]
          .filter(Boolean)
          .join('，')}
      </View>
    </View>
  );
}

/** 时间银行: hours laid by for oneself or a parent. */
export default function BankPage() {
  const use = useBank();
  const { bank } = use;
  return (
    <Page
      title={words.title}
      loading={use.loading}
      error={use.error}
      onRetry={() => void use.reload()}
      empty={
        use.signedIn ? undefined : (
          <Empty
            icon="log-in"
            title={text.signIn}
            action={{ text: text.toSignIn, onPress: () => void open('account/sign-in') }}
          />
        )
      }
    >
      {bank && (
        <Stack wide>
          <View className="giving-lead">{words.lead}</View>
          <Head bank={bank} />
          <SavePart bank={bank} use={use} />
          <UsePart bank={bank} use={use} />
          <FamilyPart bank={bank} use={use} />
        </Stack>
      )}
    </Page>
  );
}
