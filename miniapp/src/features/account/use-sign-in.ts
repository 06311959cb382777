import { AGREEMENT_VERSION } from '@linli/shared';
import { api } from '@/lib/api-client';
import { refreshUnread } from '@/lib/inbox';
import { back } from '@/lib/navigate';
import { signIn } from '@/lib/session';
import { useAction } from '@/lib/use-action';
import { wechatCode } from '@/lib/wechat';

/** The ways in. Each leads back to where she came from; what she wrote is still there. */
export function useSignIn() {
  const wechat = useAction(async (idempotencyKey) => {
    const code = await wechatCode();
    const body = { code, consentVersion: AGREEMENT_VERSION };
    signIn(await api.post('/api/v1/auth/wechat', { body, idempotencyKey }));
    void refreshUnread();
    await back();
  });
  const demo = useAction(async (idempotencyKey, personId: string) => {
    signIn(await api.post('/api/v1/demo/sign-in', { body: { personId }, idempotencyKey }));
    void refreshUnread();
    await back();
  });
  const password = useAction(async (idempotencyKey, login: string, secret: string) => {
    const body = { login, password: secret, consentVersion: AGREEMENT_VERSION };
    signIn(await api.post('/api/v1/auth/password', { body, idempotencyKey }));
    void refreshUnread();
    return true;
  });
  return { wechat, demo, password };
}

export type SignIn = ReturnType<typeof useSignIn>;
