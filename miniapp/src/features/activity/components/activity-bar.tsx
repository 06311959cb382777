import { sizeOf } from '@linli/shared';
import { moment } from '@/lib/format';
import { open } from '@/lib/navigate';
import { ActionBar, Button } from '@/ui';
import type { Activity } from '../activity.api';
import { text } from '../activity.text';
import type { UseActivity } from '../use-activity';

const { party: words } = text;

/** The next step: come, say the new numbers, or say that nobody comes. */
export function ActivityBar({ activity, use }: { activity: Activity; use: UseActivity }) {
  const { can, mine, open: isOpen, signupFrom, status } = activity;
  if (can.includes('manage'))
    return (
      <ActionBar>
        <Button kind="ghost" onPress={() => void open('activity-desk/host', { id: activity.id })}>
          {text.manage}
        </Button>
      </ActionBar>
    );
  if (!use.signedIn && isOpen)
    return (
      <ActionBar>
        <Button icon="log-in" onPress={() => void open('account/sign-in')}>
          {text.signIn}
        </Button>
      </ActionBar>
    );
  const isEarly = status === 'PUBLISHED' && signupFrom !== null && Date.parse(signupFrom) > Date.now();
  if (!can.includes('come')) {
    return isEarly && signupFrom ? (
      <ActionBar>
        <Button offBecause={text.early(moment(signupFrom))}>{text.join}</Button>
      </ActionBar>
    ) : null;
  }
  const isNobody = sizeOf(use.wanted) === 0;
  const isOff = Boolean(use.problem) || isNobody || (use.needsAge && !use.aged);
  const waits = use.outlook && sizeOf(use.outlook.seated) === 0;
  return (
    <ActionBar>
      {can.includes('leave') && (
        <Button kind="ghost" onPress={use.ask}>
          {words.leave}
        </Button>
      )}
      {(use.isChanged || !mine) && !(isNobody && mine) && (
        <Button
          kind="civic"
          busy={use.busy}
          onPress={use.join}
          {...(isOff ? { offBecause: use.problem ? words[use.problem] : words.choose } : {})}
        >
          {mine ? words.save : waits ? text.queue : text.join}
        </Button>
      )}
    </ActionBar>
  );
}
