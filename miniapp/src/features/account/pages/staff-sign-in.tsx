import { View } from '@tarojs/components';
import { useState } from 'react';
import { openTab } from '@/lib/navigate';
import { Button, InlineNote, Input, Page } from '@/ui';
import { text } from '../account.text';
import { Consent } from '../components/consent';
import { useSignIn } from '../use-sign-in';
import '../account.scss';

/** 工作人员登录: name and password, for those without WeChat at work. */
export default function StaffSignInPage() {
  const [login, setLogin] = useState('');
  const [secret, setSecret] = useState('');
  const [given, setGiven] = useState(false);
  const [tried, setTried] = useState(false);
  const { password } = useSignIn();
  const enter = async () => {
    setTried(true);
    if (!login.trim() || !secret || !given) return;
    if (await password.run(login.trim(), secret)) await openTab('me');
  };
  return (
    <Page title={text.staffTitle}>
      <Input
        label={text.login}
        value={login}
        maxLength={60}
        onChange={setLogin}
        error={tried && !login.trim() ? text.needLogin : undefined}
      />
      <Input
        label={text.password}
        password
        value={secret}
        maxLength={200}
        onChange={setSecret}
        onEnter={() => void enter()}
        error={tried && !secret ? text.needPassword : undefined}
      />
      <Consent given={given} missing={tried && !given} onChange={setGiven} />
      {password.error && <InlineNote tone="late">{password.error.detail}</InlineNote>}
      <View className="sign-in-ways">
        <Button busy={password.busy} onPress={() => void enter()}>
          {text.enter}
        </Button>
      </View>
      <View className="demo-end">{text.forgot}</View>
    </Page>
  );
}
