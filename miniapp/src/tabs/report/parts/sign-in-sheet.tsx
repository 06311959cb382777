import { View } from '@tarojs/components';
import { back, open } from '@/lib/navigate';
import { BottomSheet, Button, InlineNote } from '@/ui';
import { text } from '../report.text';
import type { Report } from '../use-report';

/** Only now is it asked who she is: what she wrote is kept, and she comes back to this page. */
export function SignInSheet({ report: { askSignIn, closeSignIn } }: { report: Report }) {
  const signIn = () => {
    closeSignIn();
    void open('account/sign-in');
  };
  return (
    <BottomSheet open={askSignIn} title={text.signInTitle} onClose={closeSignIn}>
      <InlineNote tone="ok">{text.signInHint}</InlineNote>
      <View className="report-buttons">
        <Button onPress={signIn}>{text.signIn}</Button>
        <Button kind="ghost" onPress={() => void back()}>
          {text.saveOnly}
        </Button>
      </View>
    </BottomSheet>
  );
}
