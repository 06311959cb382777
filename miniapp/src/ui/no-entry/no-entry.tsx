import { Empty } from '../empty/empty';

export interface NoEntryProps {
  state: 'signed-out' | 'refused';
  /** 网格员和派单员 */
  who: string;
  onSignIn: () => void;
  onLeave: () => void;
}

/** In place of a staff page for someone who is not signed in or has no such post. */
export function NoEntry({ state, who, onSignIn, onLeave }: NoEntryProps) {
  const leave = { text: '回首页', onPress: onLeave };
  if (state === 'signed-out')
    return (
      <Empty
        icon="log-in"
        title="您还没登录"
        hint={`这一页给${who}用，登录后就能看。`}
        action={{ text: '去登录', onPress: onSignIn }}
        second={leave}
      />
    );
  return (
    <Empty
      icon="lock"
      title="这一页您看不了"
      hint={`这一页给${who}用。要是您该能看，请社区管理员给您开通。`}
      action={leave}
    />
  );
}
